// Measures speed against established libraries, all in one process and in turn, and prints tables of medians.
//     bench SEED [CHART]    everything; CHART is a file for the numbers of the bar chart
//     bench first NAME      the first parse in this process, in nanoseconds: ours, simdjson or cJSON
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

#include <cjson/cJSON.h>
#include <simdjson.h>

#include "../fleet/random.h"
#include "bodies.h"
#include "onsmqtt/error.h"
#include "onsmqtt/retry.h"

extern "C" const char *gperf_find(const char *code, size_t size);

namespace {

// The time that this thread has run: what else the machine does meanwhile is not counted.
double now_ns() {
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

// For single calls: reading the other clock takes half a microsecond, this one a tenth of that.
double wall_ns() {
    timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

// What is computed is added up here, so that no compiler leaves it out.
volatile uintptr_t sink;

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// What a contender parses. It may read SIMDJSON_PADDING bytes more, and no contender writes.
struct Body {
    const char *data;
    size_t size;
};

// The bodies of a pass, which lie in this room one behind the other, each where an allocator could have placed it.
std::vector<Body> bodies;
std::vector<char> room;

void move_bodies(size_t shift) {
    std::vector<char> moved(shift);
    for (Body &body : bodies) {
        moved.insert(moved.end(), body.data, body.data + body.size);
        moved.resize((moved.size() + 15) / 16 * 16);
    }
    moved.resize(moved.size() + simdjson::SIMDJSON_PADDING);
    for (Body &body : bodies) {
        body.data = moved.data() + shift;
        shift += (body.size + 15) / 16 * 16;
    }
    room = std::move(moved);
}

// One pass over some bodies, or codes, by one contender.
struct Contender {
    const char *name;
    void (*pass)();
};

// Where stack and bodies lie decides by a tenth how long a turn takes: so each has other places, within a page.
double time_of(const Contender &contender, int passes, size_t shift) {
    static_cast<volatile char *>(__builtin_alloca(shift + 1))[0] = 0;
    double begin = now_ns();
    for (int pass = 0; pass < passes; ++pass) contender.pass();
    return now_ns() - begin;
}

// How many passes take 100 microseconds: reading the clock takes half a microsecond, and cools what the processor has learned.
int passes_of_turn(const Contender &contender) {
    int passes = 1;
    while (time_of(contender, passes, 0) < 100e3) passes *= 2;
    return passes;
}

std::vector<double> medians_of(const std::vector<std::vector<double>> &times) {
    std::vector<double> medians;
    for (const auto &each : times) medians.push_back(median(each));
    return medians;
}

// Nanoseconds a pass of each contender: medians of rounds in which each has its turn.
std::vector<double> measure(const std::vector<Contender> &contenders, int rounds = 101) {
    std::vector<std::vector<double>> times(contenders.size());
    std::vector<int> passes;
    move_bodies(0);
    for (const Contender &contender : contenders) passes.push_back(passes_of_turn(contender));
    for (int round = 0; round < rounds; ++round) {
        size_t shift = static_cast<size_t>(round) * 1008 % 4096;
        move_bodies(static_cast<size_t>(round) * 1040 % 4096);
        for (size_t i = 0; i < contenders.size(); ++i) times[i].push_back(time_of(contenders[i], passes[i], shift) / passes[i]);
    }
    return medians_of(times);
}

// Other work: what the processor has learned of a contender's branches is forgotten. What it held of code and data is lost,
// too, where the numbers fill its caches: 100,000 do, 10,000 only the first.
void sort_numbers(size_t count) {
    static uint64_t state = 1;
    static std::vector<uint64_t> numbers;
    numbers.resize(count);
    for (uint64_t &number : numbers) number = random_u64(&state);
    std::sort(numbers.begin(), numbers.end());
    sink = numbers[0];
}

simdjson::dom::parser parser;

// Who rejects a body is fast: all must read all of them.
void require_readers(const Body &body, const char *name) {
    onsmqtt_error error;
    simdjson::dom::element document;
    cJSON *tree = cJSON_ParseWithLength(body.data, body.size);
    if (onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 400, body.data, body.size, nullptr) != ONSMQTT_PARSE_OK ||
        parser.parse(body.data, body.size, false).get(document) != simdjson::SUCCESS || tree == nullptr) {
        fprintf(stderr, "%s: not read by all\n", name);
        exit(EXIT_FAILURE);
    }
    cJSON_Delete(tree);
}

// Keeps a pointer to from.data, which is never freed: move_bodies() copies from it.
void add_body(const body &from) {
    bodies.push_back({from.data, from.size});
    simdjson::padded_string padded(from.data, from.size);
    require_readers({padded.data(), padded.size()}, from.name);
}

uintptr_t parse_ours(const Body &body) {
    onsmqtt_error error;
    onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 400, body.data, body.size, nullptr);
    return error.kind;
}

uintptr_t parse_simdjson(const Body &body) {
    simdjson::dom::element document;
    return static_cast<uintptr_t>(parser.parse(body.data, body.size, false).get(document));
}

uintptr_t parse_cjson(const Body &body) {
    cJSON *document = cJSON_ParseWithLength(body.data, body.size);
    auto result = reinterpret_cast<uintptr_t>(document);
    cJSON_Delete(document);
    return result;
}

// A whole decision: the headers of a response, its body, and whether and when to try again.
const std::string headers[][2] = {
    {"Date", "Tue, 24 Nov 2026 12:00:00 GMT"},
    {"Content-Type", "application/json;charset=utf-8"},
    {"Content-Length", "331"},
    {"Connection", "keep-alive"},
    {"Keep-Alive", "timeout=25"},
    {"Access-Control-Allow-Origin", "*"},
    {"x-acs-request-id", "8E6F1A52-40C7-5D1B-9F2E-6B7C0D3A8E94"},
    {"x-acs-trace-id", "2f9e5b7c1d3a4e60"},
};

// As it was started before the first attempt.
const onsmqtt_retry started = [] {
    onsmqtt_retry retry;
    onsmqtt_retry_start(&retry, nullptr, onsmqtt_operation_find("QueryToken", 10), 1000);
    return retry;
}();

uintptr_t decide(const Body &body) {
    onsmqtt_hints hints;
    onsmqtt_error error;
    onsmqtt_retry retry = started;
    onsmqtt_hints_init(&hints);
    for (const auto &header : headers)
        onsmqtt_hints_add(&hints, header[0].data(), header[0].size(), header[1].data(), header[1].size());
    onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_TOKEN, 400, body.data, body.size, &hints);
    return onsmqtt_retry_next(&retry, &error, 1100, 0x12345678).action;
}

// Read, and put into words for a log.
uintptr_t describe(const Body &body) {
    onsmqtt_error error;
    char text[1024];
    onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 400, body.data, body.size, nullptr);
    return onsmqtt_error_describe(&error, text, sizeof text);
}

template <uintptr_t (*function)(const Body &)> void pass_over_bodies() {
    uintptr_t sum = 0;
    for (const Body &body : bodies) sum += function(body);
    sink = sum;
}

// The codes of a pass, one behind the other and not terminated.
std::vector<std::string> codes;

uintptr_t find_ours(const std::string &code) {
    return reinterpret_cast<uintptr_t>(onsmqtt_row_find(ONSMQTT_RESOURCE_ANY, code.data(), code.size()));
}

uintptr_t find_gperf(const std::string &code) {
    return reinterpret_cast<uintptr_t>(gperf_find(code.data(), code.size()));
}

template <uintptr_t (*function)(const std::string &)> void pass_over_codes() {
    uintptr_t sum = 0;
    for (const std::string &code : codes) sum += function(code);
    sink = sum;
}

const std::vector<Contender> parsers = {{"ours", pass_over_bodies<parse_ours>},
                                        {"simdjson", pass_over_bodies<parse_simdjson>},
                                        {"cJSON", pass_over_bodies<parse_cjson>}};

// One body a turn, each contender's after other work, as where errors are rare; the body itself has just come, as from a
// network. The clock's own time is taken off.
std::vector<double> measure_after_sorting(size_t count, size_t turns) {
    uintptr_t (*const functions[])(const Body &) = {parse_ours, parse_simdjson, parse_cjson};
    std::vector<std::vector<double>> times(3);
    for (size_t turn = 0; turn < turns; ++turn) {
        for (size_t i = 0; i < times.size(); ++i) {
            sort_numbers(count);
            simdjson::padded_string arrived(bodies[turn].data, bodies[turn].size);
            double begin = wall_ns(), middle = wall_ns();
            sink = functions[i]({arrived.data(), arrived.size()});
            double end = wall_ns();
            times[i].push_back(end - middle - (middle - begin));
        }
    }
    return medians_of(times);
}

void print_row(const char *name, size_t size, const std::vector<double> &ns, double count) {
    printf("%-36s %7zu %9.0f %9.0f %9.0f %6.2f %6.2f\n", name, size, ns[0] / count, ns[1] / count, ns[2] / count, ns[0] / ns[1],
           ns[0] / ns[2]);
}

std::vector<double> measure_and_print(const body &body, FILE *chart) {
    bodies.clear();
    add_body(body);
    std::vector<double> ns = measure(parsers);
    print_row(body.name, body.size, ns, 1);
    if (chart != nullptr) fprintf(chart, "\"%s\" %.1f %.1f %.1f\n", body.name, ns[0], ns[1], ns[2]);
    return ns;
}

void bench_bodies(uint64_t seed, FILE *chart) {
    double simdjson_log = 0, cjson_log = 0;
    printf("%-36s %7s %9s %9s %9s %6s %6s\n", "Parsing a body, in ns", "bytes", "ours", "simdjson", "cJSON", "ours/s",
           "ours/c");
    for (size_t i = 0; i < BODIES; ++i) {
        std::vector<double> ns = measure_and_print(bench_body(i), chart);
        simdjson_log += std::log(ns[0] / ns[1]);
        cjson_log += std::log(ns[0] / ns[2]);
    }
    printf("%-36s %37s %6.2f %6.2f\n", "geometric mean of the twelve", "", std::exp(simdjson_log / BODIES),
           std::exp(cjson_log / BODIES));
    bodies.clear();
    uint64_t random = seed;
    size_t size = 0;
    for (int i = 0; i < 512; ++i) {
        add_body(bench_varied(&random));
        size += bodies.back().size;
    }
    print_row("512 different ones in turn, each", size / 512, measure(parsers), 512);
    print_row("each once, after sorting 10,000", size / 512, measure_after_sorting(10000, 512), 1);
    print_row("each once, after sorting 100,000", size / 512, measure_after_sorting(100000, 128), 1);
    measure_and_print(bench_text(64 << 10), nullptr);
    measure_and_print(bench_members(64 << 10), nullptr);
}

void bench_decision() {
    bodies.clear();
    for (size_t i = 0; i < BODIES; ++i) add_body(bench_body(i));
    std::vector<double> ns = measure({{"decision", pass_over_bodies<decide>}, {"simdjson", pass_over_bodies<parse_simdjson>}});
    printf("\nA whole decision over the twelve: eight headers, the body, whether and when to try again\n");
    printf("%-36s %17.0f %9.0f %16.2f\n", "ns; simdjson: its parse alone", ns[0] / BODIES, ns[1] / BODIES, ns[0] / ns[1]);
    printf("%-36s %17.0f\n", "the body in words instead", measure({{"describe", pass_over_bodies<describe>}})[0] / BODIES);
}

// A code that is nearly one of the catalog's: a byte changed, dropped or added.
std::string near_miss(std::string code, uint64_t *random) {
    size_t place = random_below(random, static_cast<uint32_t>(code.size()));
    switch (random_below(random, 4)) {
    case 0: code.erase(place, 1); break;
    case 1: code.insert(place, 1, 'x'); break;
    default: code[place] = code[place] == 'x' ? 'y' : 'x';
    }
    return code;
}

void print_lookup(const char *name) {
    std::vector<double> ns = measure({{"ours", pass_over_codes<find_ours>}, {"gperf", pass_over_codes<find_gperf>}});
    auto count = static_cast<double>(codes.size());
    printf("%-36s %17.1f %9.1f %16.2f\n", name, ns[0] / count, ns[1] / count, ns[0] / ns[1]);
}

void bench_lookup(uint64_t random) {
    std::vector<std::string> hits, misses;
    for (size_t i = 0; i < onsmqtt_row_count(); ++i) {
        std::string code = onsmqtt_row_at(i)->code;
        if (code.find('%') == std::string::npos) hits.push_back(code);
    }
    for (size_t i = hits.size(); i > 1; --i) std::swap(hits[i - 1], hits[random_below(&random, static_cast<uint32_t>(i))]);
    for (int i = 0; i < 8; ++i) {
        for (const std::string &code : hits) misses.push_back(near_miss(code, &random));
    }
    printf("\n%-36s %17s %9s %16s\n", "Looking a code up, in ns", "ours", "gperf", "ours/g");
    codes = hits;
    print_lookup("codes of the catalog");
    codes = misses;
    print_lookup("codes that are nearly one of them");
}

// How much of a body's time does not grow with it shows in how the time of a byte differs. Each size has its turn in each
// round: a processor may change its speed meanwhile.
void print_growth(body (*make)(size_t), const Contender &contender) {
    std::vector<body> sizes;
    std::vector<int> passes;
    for (size_t size = 1 << 10; size <= 4 << 20; size *= 4) sizes.push_back(make(size));
    std::vector<std::vector<double>> times(sizes.size());
    for (int round = 0; round < 31; ++round) {
        for (size_t i = 0; i < sizes.size(); ++i) {
            bodies.clear();
            add_body(sizes[i]);
            move_bodies(static_cast<size_t>(round) * 1040 % 4096);
            if (round == 0) passes.push_back(passes_of_turn(contender));
            double ns = time_of(contender, passes[i], static_cast<size_t>(round) * 1008 % 4096) / passes[i];
            times[i].push_back(ns / static_cast<double>(sizes[i].size));
        }
    }
    const std::vector<double> each = medians_of(times);
    printf("%-26s%10s", sizes[0].name, contender.name);
    for (double ns : each) printf("%9.3f", ns);
    printf("%9.2f\n", *std::max_element(each.begin(), each.end()) / *std::min_element(each.begin(), each.end()));
}

void bench_growth() {
    printf("\n%-36s", "ns a byte, by the size of the body");
    for (size_t size = 1 << 10; size <= 4 << 20; size *= 4)
        printf(size < 1 << 20 ? "%5zu KiB" : "%5zu MiB", size < 1 << 20 ? size >> 10 : size >> 20);
    printf("   largest/least\n");
    for (body (*make)(size_t) : {bench_text, bench_chinese, bench_members}) {
        print_growth(make, parsers[0]);
        print_growth(make, parsers[1]);
    }
}

// The first parse of a process: nothing is learned, and cold is what neither the loader nor the making of the body touched.
// simdjson's includes making its buffers, but not that it detects the processor: CPUID takes 15 microseconds on a virtual
// machine. Lazy binding is not counted either, see below.
int measure_first(const std::string &name) {
    simdjson::padded_string padded(bench_body(0).data, bench_body(0).size);
    const Body body = {padded.data(), padded.size()};
    sink = simdjson::get_active_implementation()->name().size();
    uintptr_t (*function)(const Body &) = name == "ours" ? parse_ours : name == "simdjson" ? parse_simdjson : parse_cjson;
    double begin = wall_ns(), middle = wall_ns();
    sink = function(body);
    double end = wall_ns();
    require_readers(body, "first"); // not before: that would be the first
    printf("%.0f\n", end - middle - (middle - begin));
    return EXIT_SUCCESS;
}

void bench_first(const char *program) {
    printf("\n%-36s", "The first parse of a process, in ns");
    for (const char *name : {"ours", "simdjson", "cJSON"}) {
        std::vector<double> times;
        for (int i = 0; i < 41; ++i) {
            double time;
            FILE *run = popen(("LD_BIND_NOW=1 '" + std::string(program) + "' first " + name).c_str(), "r");
            if (run == nullptr || fscanf(run, "%lf", &time) != 1 || pclose(run) != 0) exit(EXIT_FAILURE);
            times.push_back(time);
        }
        printf("%s%9.0f", name[0] == 'o' ? "        " : " ", median(times));
    }
    printf("\n");
}

void print_setting() {
    char line[256], processor[256] = "unknown";
    FILE *file = fopen("/proc/cpuinfo", "r");
    while (file != nullptr && fgets(line, sizeof line, file) != nullptr) {
        if (sscanf(line, "model name : %255[^\n]", processor) == 1) break;
    }
    if (file != nullptr) fclose(file);
    printf("%s; compiler %s\n", processor, __VERSION__);
    printf("simdjson %s, kernel %s; cJSON %s; gperf -m 100\n\n", SIMDJSON_STRINGIFY(SIMDJSON_VERSION),
           simdjson::get_active_implementation()->name().c_str(), cJSON_Version());
}

} // namespace

int main(int count, char **arguments) {
    if (count == 3 && strcmp(arguments[1], "first") == 0) return measure_first(arguments[2]);
    if (count != 2 && count != 3) {
        fputs("usage: bench SEED [CHART]\n", stderr);
        return EXIT_FAILURE;
    }
    FILE *chart = count == 3 ? fopen(arguments[2], "w") : nullptr;
    if (count == 3 && chart == nullptr) {
        perror(arguments[2]);
        return EXIT_FAILURE;
    }
    uint64_t seed = strtoull(arguments[1], nullptr, 10);
    print_setting();
    bench_bodies(seed, chart);
    bench_decision();
    bench_lookup(seed);
    bench_growth();
    bench_first(arguments[0]);
    printf("\nAll are medians; within a table the contenders had their turns in one process, but for the first parse of one.\n"
           "ours      validates the document and its UTF-8, finds the error's members, looks the code up, classifies\n"
           "simdjson  validates the document and its UTF-8, builds a DOM; finds no member, looks nothing up. Its parser is "
           "reused\n"
           "          and its input padded beforehand; only in the first parse does it make its buffers\n"
           "cJSON     builds a tree of allocated nodes and frees it; checks no UTF-8, finds no member, looks nothing up\n"
           "gperf     finds exact codes only; ours also looks at patterns, and at the resource type\n");
    return chart != nullptr && fclose(chart) != 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
