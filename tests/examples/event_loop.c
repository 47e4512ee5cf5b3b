/* A client that never sleeps: a wait is a timer in a queue, and many requests share one thread. The loop and its clock are
   simulated, as is the service, which throttles twice; in yours, epoll or libuv takes the place of both. */
#include <stdio.h>
#include <string.h>

#include <onsmqtt/retry.h>

#define REQUESTS 3

struct request {
    const char *action;
    struct onsmqtt_retry retry;
};

struct timer {
    uint64_t due_ms;
    struct request *request;
};

struct loop {
    uint64_t now_ms;
    struct timer timers[REQUESTS]; /* one a request that waits */
    int count;
    int sent;
};

static void add_timer(struct loop *loop, struct request *request, uint64_t delay_ms) {
    struct timer timer = {loop->now_ms + delay_ms, request};
    loop->timers[loop->count++] = timer;
}

static struct timer take_next_timer(struct loop *loop) {
    int next = 0;
    struct timer timer;
    for (int i = 1; i < loop->count; ++i) {
        if (loop->timers[i].due_ms < loop->timers[next].due_ms) next = i;
    }
    timer = loop->timers[next];
    loop->timers[next] = loop->timers[--loop->count];
    return timer;
}

/* What the service answers: the first two requests are one too many, and come 2 s early. */
static void receive(struct loop *loop, const struct request *request, struct onsmqtt_error *error) {
    static const char throttled[] = "{\"Code\":\"Throttling.User\"}", good[] = "{\"RequestId\":\"07AB2E7F\"}";
    struct onsmqtt_hints hints;
    const struct onsmqtt_operation *operation = onsmqtt_operation_find(request->action, strlen(request->action));
    onsmqtt_hints_init(&hints);
    if (loop->sent++ < 2) {
        onsmqtt_hints_add(&hints, "x-acs-retry-after", 17, "2000", 4);
        onsmqtt_error_parse(error, operation->resource, 400, throttled, strlen(throttled), &hints);
    } else {
        onsmqtt_error_parse(error, operation->resource, 200, good, strlen(good), &hints);
    }
}

/* A response has come, or a connection broke: the one place that decides. It returns at once. */
static void on_response(struct loop *loop, struct request *request, const struct onsmqtt_error *error, uint32_t random) {
    struct onsmqtt_retry_step step = onsmqtt_retry_next(&request->retry, error, loop->now_ms, random);
    if (step.action == ONSMQTT_ACTION_STOP) {
        printf("%5llu ms: %s stops: %s\n", (unsigned long long)loop->now_ms, request->action, onsmqtt_stop_name(step.why));
        return;
    }
    printf("%5llu ms: %s waits %llu ms: %s\n", (unsigned long long)loop->now_ms, request->action,
           (unsigned long long)step.delay_ms, onsmqtt_action_name(step.action));
    add_timer(loop, request, step.delay_ms);
}

int main(void) {
    struct request requests[REQUESTS] = {{.action = "ListGroupId"}, {.action = "SendMessage"}, {.action = "QueryToken"}};
    struct loop loop = {.now_ms = 0};
    uint32_t random = 0x40000000;
    for (int i = 0; i < REQUESTS; ++i) {
        const struct onsmqtt_operation *operation = onsmqtt_operation_find(requests[i].action, strlen(requests[i].action));
        onsmqtt_retry_start(&requests[i].retry, NULL, operation, loop.now_ms);
        add_timer(&loop, &requests[i], 0);
    }
    while (loop.count != 0) {
        struct timer timer = take_next_timer(&loop);
        struct onsmqtt_error error;
        loop.now_ms = timer.due_ms;
        receive(&loop, timer.request, &error);
        on_response(&loop, timer.request, &error, random);
        random += 0x40000000; /* fixed for the example: draw all 32 bits anew */
    }
    return 0;
}
