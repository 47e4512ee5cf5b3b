/* A small stand-in for the service on 127.0.0.1: it checks and carries out requests, counts what it carried out, and goes wrong
   where the script says so. */
#ifndef SERVER_H
#define SERVER_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SERVER_FAULTS_MAX = 16, SERVER_REQUESTS_MAX = 32 };

/* How a request goes wrong that would else be answered by its merits. */
struct server_fault {
    enum { SERVER_NO_FAULT, SERVER_ANSWERS, SERVER_CUTS_BODY, SERVER_CLOSES, SERVER_RESETS, SERVER_SENDS_1XX_AND_CLOSES } how;
    bool carried_out; /* it takes effect before it goes wrong */
    bool has_no_date; /* the header is missing */
    int status;
    const char *body;         /* CUTS_BODY: its second half is announced and not sent */
    const char *header[2][2]; /* name and value */
};

struct server {
    /* what the test sets before the start */
    struct server_fault script[SERVER_FAULTS_MAX]; /* one a request that was admitted; after them all goes well */
    bool exists;                                   /* the thing that create and delete are about */
    bool wants_no_token;                           /* the key is a long-lived one */
    bool takes_anything;                           /* unsigned, too */
    int64_t unix_time_ms;                          /* the server's clock, from then on moved by server_advance */
    /* what the server counts; read it after the end */
    unsigned requests;
    unsigned carried_out;
    unsigned repeated_nonces, bad_signatures;
    /* its own */
    pthread_mutex_t mutex;
    struct MHD_Daemon *daemon;
    int socket;
    unsigned admitted;
    char url[32];
    char nonces[SERVER_REQUESTS_MAX][32];
};

/* What the server takes for valid. */
#define SERVER_SECRET "secret"
#define SERVER_TOKEN "CAIS+valid/token=="
#define SERVER_TOKEN_IN_FORM "CAIS%2Bvalid%2Ftoken%3D%3D"

/* Picks a free port and fills in the URL. False: the system would not. */
bool server_open(struct server *server);

/* Begins to listen; until then connections are refused. */
bool server_start(struct server *server);

/* Ends the server's thread. */
void server_stop(struct server *server);

void server_advance(struct server *server, uint64_t delay_ms);

#endif
