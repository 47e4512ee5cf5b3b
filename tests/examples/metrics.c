/* A counter of errors by label, for metrics. A label is a constant string of bounded variety, so that a table of fixed size
   holds them all: one for each row of the catalog and each kind. */
#include <stdio.h>
#include <string.h>

#include <onsmqtt/error.h>

#define LABELS_MAX 256 /* the catalog's rows and the kinds are fewer */

struct counter {
    const char *label;
    unsigned count;
};

/* Makes no use of a response's own bytes: a hostile one can't fill the table. */
static void count(struct counter counters[LABELS_MAX], const struct onsmqtt_error *error) {
    const char *label = onsmqtt_error_label(error);
    for (int i = 0; i < LABELS_MAX; ++i) {
        if (counters[i].label == NULL) counters[i].label = label;
        if (strcmp(counters[i].label, label) != 0) continue;
        counters[i].count++;
        return;
    }
}

int main(void) {
    static const struct {
        int status;
        const char *body;
    } responses[] = {
        {400, "{\"Code\":\"InvalidParameter.groupId\"}"},
        {400, "{\"Code\":\"InvalidParameter.topic\"}"}, /* the same label: what %s stands for is not part of it */
        {500, "{\"Code\":\"SystemOverFlow\"}"},
        {502, "<html>Bad Gateway</html>"}, /* no code: the kind */
        {503, "{\"Code\":\"SomethingNew\"}"},
        {ONSMQTT_STATUS_NO_RESPONSE, ""},
    };
    static struct counter counters[LABELS_MAX];
    for (size_t i = 0; i < sizeof responses / sizeof *responses; ++i) {
        struct onsmqtt_error error;
        onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_GROUP, responses[i].status, responses[i].body, strlen(responses[i].body),
                            NULL);
        count(counters, &error);
    }
    for (int i = 0; i < LABELS_MAX && counters[i].label != NULL; ++i) {
        printf("onsmqtt_errors_total{error_type=\"%s\"} %u\n", counters[i].label, counters[i].count);
    }
    return 0;
}
