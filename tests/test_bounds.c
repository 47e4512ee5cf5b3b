/* No byte outside the given ones is read or written: every input stands flush against a page that can't be touched, once after
   it and once before it. What reads outside ends the program, after naming the input. */
#define _DEFAULT_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "case_files.h"
#include "onsmqtt/error.h"

/* Memory between two pages that can't be touched. */
struct fence {
    char *begin, *end;
};

static struct fence input, output;

static struct fence build_fence(size_t least) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    size_t size = (least + page - 1) / page * page;
    char *memory = mmap(NULL, size + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    struct fence fence = {memory + page, memory + page + size};
    if (memory == MAP_FAILED || mprotect(fence.begin, size, PROT_READ | PROT_WRITE) != 0) {
        perror("mmap");
        exit(1);
    }
    return fence;
}

static int build_fences(void **state) {
    (void)state;
    input = build_fence(64 * 1024);
    output = build_fence(256 * 1024);
    return 0;
}

static char what_is_read[300];

static void name_what_was_read(int signal_number) {
    static const char fault[] = ": a byte outside it was touched\n";
    ssize_t ignored = write(STDERR_FILENO, what_is_read, strlen(what_is_read));
    ignored = write(STDERR_FILENO, fault, sizeof fault - 1);
    (void)ignored;
    (void)signal_number;
    _exit(1);
}

/* To be called in each test, since cmocka sets its own handler before. */
static void watch(void) {
    signal(SIGSEGV, name_what_was_read);
    signal(SIGBUS, name_what_was_read);
}

typedef void use(const char *bytes, size_t size);

/* Uses a text where the page after it is closed, and where the one before it is. */
static void use_at_both_ends(const char *name, const char *bytes, size_t size, use *use_it) {
    assert_true(size <= (size_t)(input.end - input.begin));
    snprintf(what_is_read, sizeof what_is_read, "%s, its first %zu bytes, at the end of memory", name, size);
    memcpy(input.end - size, bytes, size);
    use_it(input.end - size, size);
    snprintf(what_is_read, sizeof what_is_read, "%s, its first %zu bytes, at the beginning of memory", name, size);
    memcpy(input.begin, bytes, size);
    use_it(input.begin, size);
}

static void use_with_each_truncation(const char *name, const char *bytes, size_t size, use *use_it) {
    for (size_t cut = 0; cut <= size; ++cut) use_at_both_ends(name, bytes, cut, use_it);
}

/* Room that is just enough, and room that is too small by up to a character. */
static void copy_into_any_room(struct onsmqtt_text text) {
    size_t needed = onsmqtt_text_copy(text, NULL, 0);
    assert_true(needed < (size_t)(output.end - output.begin));
    for (size_t less = 0; less <= needed + 1 && less < 5; ++less) {
        size_t room = needed + 1 - less;
        assert_int_equal(onsmqtt_text_copy(text, output.end - room, room), needed);
    }
}

static void describe_into_enough_room_and_half_of_it(const struct onsmqtt_error *error) {
    size_t needed = onsmqtt_error_describe(error, NULL, 0);
    assert_true(needed < (size_t)(output.end - output.begin));
    assert_int_equal(onsmqtt_error_describe(error, output.end - needed - 1, needed + 1), needed);
    assert_int_equal(onsmqtt_error_describe(error, output.end - needed / 2, needed / 2), needed);
}

static void assert_inside(struct onsmqtt_text text, const char *body, size_t size) {
    if (text.data == NULL) {
        assert_int_equal(text.size, 0);
    } else if (text.data < body || text.size > size || text.data > body + (size - text.size)) {
        fail_msg("%s: a text lies outside the body", what_is_read);
    }
}

static void parse_and_use_all_of_it(const char *body, size_t size) {
    struct onsmqtt_error error;
    onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 400, body, size, NULL);
    const struct onsmqtt_text texts[] = {error.code,      error.message,   error.request_id,          error.host_id,
                                         error.recommend, error.parameter, error.access_denied_detail};
    if (error.parse_offset > size) fail_msg("%s: the offset is %zu", what_is_read, error.parse_offset);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) {
        assert_inside(texts[i], body, size);
        copy_into_any_room(texts[i]);
    }
    describe_into_enough_room_and_half_of_it(&error);
}

static void parse_each_case(const char *folder) {
    struct case_files files = case_files_read(folder);
    watch();
    for (size_t i = 0; i < files.count; ++i) {
        use_with_each_truncation(files.all[i].path, files.all[i].body, files.all[i].size, parse_and_use_all_of_it);
    }
    case_files_free(&files);
}

static void a_json_body_is_read_inside_its_bytes_wherever_it_is_cut(void **state) {
    (void)state;
    parse_each_case("cases/json");
}

static void an_xml_body_is_read_inside_its_bytes_wherever_it_is_cut(void **state) {
    (void)state;
    parse_each_case("cases/xml");
}

static void copy_in_each_way(const char *bytes, size_t size) {
    for (int escape = ONSMQTT_ESCAPE_NONE; escape <= ONSMQTT_ESCAPE_XML; ++escape) {
        struct onsmqtt_text text = {bytes, size, (enum onsmqtt_escape)escape};
        copy_into_any_room(text);
    }
}

static void a_text_is_decoded_inside_its_bytes_wherever_it_is_cut(void **state) {
    static const char *const texts[] = {
        "\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\u4f60\\uD83D\\uDE00\\uD83Dx\\uDE00\\q\\u12\\uD83D\\u1",
        "&amp;&lt;&gt;&quot;&apos;&#65;&#xe9;&#x1F600;&#1114111;&#xD800;&unknown;&#;&#x;&",
        "line\r\nline\rline\n\r\r\n\r",
        "\xC3\xA9\xE4\xBD\xA0\xF0\x9F\x98\x80\xC3\xE4\xBD\xF0\x9F\x98\xFF\xED\xA0\x80\xF4\x90\x80\x80\xE0\x80",
    };
    (void)state;
    watch();
    for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) {
        use_with_each_truncation(texts[i], texts[i], strlen(texts[i]), copy_in_each_way);
    }
}

static const char *const header_names[] = {
    "x-acs-retry-after", "X-RateLimit-User-API", "X-RateLimit-User", "Retry-After", "Date", "x-acs-request-id", "Content-Type"};

static void add_as_each_header(const char *value, size_t size) {
    struct onsmqtt_hints hints;
    onsmqtt_hints_init(&hints);
    for (size_t i = 0; i < sizeof header_names / sizeof *header_names; ++i) {
        onsmqtt_hints_add(&hints, header_names[i], strlen(header_names[i]), value, size);
    }
}

static void a_header_value_is_read_inside_its_bytes_wherever_it_is_cut(void **state) {
    static const char *const values[] = {
        "120",
        "  120 \t ",
        "18446744073709551616000",
        "Remain:0,TimeLeft:2000",
        " \tremain : 0 , Limit : 100 ,\tTIMELEFT : 2000 ",
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Wednesday, 29-Feb-00 23:59:60 GMT",
        "Sun Nov  6 08:49:37 1994",
        "  Sun, 06 Nov 1994 08:49:37 GMT  ",
        "1A2B3C4D-0000-5E6F-8A9B-0C1D2E3F4A5B",
        "0123456789012345678901234567890123456789012345678901234567890123456789",
        "                                                                      ",
    };
    (void)state;
    watch();
    for (size_t i = 0; i < sizeof values / sizeof *values; ++i) {
        use_with_each_truncation(values[i], values[i], strlen(values[i]), add_as_each_header);
    }
}

static void add_named_so(const char *name, size_t size) {
    struct onsmqtt_hints hints;
    onsmqtt_hints_init(&hints);
    onsmqtt_hints_add(&hints, name, size, "120", 3);
}

static void add_as_line(const char *line, size_t size) {
    struct onsmqtt_hints hints;
    onsmqtt_hints_init(&hints);
    onsmqtt_hints_add_line(&hints, line, size);
}

static void a_header_line_is_read_inside_its_bytes_wherever_it_is_cut(void **state) {
    static const char *const lines[] = {"HTTP/1.1 429 Too Many Requests\r\n", "Retry-After: 120\r\n",
                                        "Date: Sun, 06 Nov 1994 08:49:37 GMT\n", "\r\n"};
    (void)state;
    watch();
    for (size_t i = 0; i < sizeof lines / sizeof *lines; ++i) {
        use_with_each_truncation(lines[i], lines[i], strlen(lines[i]), add_as_line);
    }
}

static void a_header_name_is_read_inside_its_bytes_wherever_it_is_cut(void **state) {
    (void)state;
    watch();
    for (size_t i = 0; i < sizeof header_names / sizeof *header_names; ++i) {
        use_with_each_truncation(header_names[i], header_names[i], strlen(header_names[i]), add_named_so);
    }
}

static void find_row(const char *code, size_t size) {
    onsmqtt_row_find(ONSMQTT_RESOURCE_ANY, code, size);
    onsmqtt_row_find(ONSMQTT_RESOURCE_GATEWAY, code, size);
}

static void a_code_is_read_inside_its_bytes_wherever_it_is_cut(void **state) {
    (void)state;
    watch();
    for (size_t i = 0; i < onsmqtt_row_count(); ++i) {
        const char *code = onsmqtt_row_at(i)->code;
        use_with_each_truncation(code, code, strlen(code), find_row);
    }
}

static void find_operation(const char *name, size_t size) {
    onsmqtt_operation_find(name, size);
}

static void an_operation_name_is_read_inside_its_bytes_wherever_it_is_cut(void **state) {
    (void)state;
    watch();
    for (size_t i = 0; i < onsmqtt_operation_count(); ++i) {
        const char *name = onsmqtt_operation_at(i)->name;
        use_with_each_truncation(name, name, strlen(name), find_operation);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_json_body_is_read_inside_its_bytes_wherever_it_is_cut),
        cmocka_unit_test(an_xml_body_is_read_inside_its_bytes_wherever_it_is_cut),
        cmocka_unit_test(a_text_is_decoded_inside_its_bytes_wherever_it_is_cut),
        cmocka_unit_test(a_header_value_is_read_inside_its_bytes_wherever_it_is_cut),
        cmocka_unit_test(a_header_line_is_read_inside_its_bytes_wherever_it_is_cut),
        cmocka_unit_test(a_header_name_is_read_inside_its_bytes_wherever_it_is_cut),
        cmocka_unit_test(a_code_is_read_inside_its_bytes_wherever_it_is_cut),
        cmocka_unit_test(an_operation_name_is_read_inside_its_bytes_wherever_it_is_cut),
    };
    return cmocka_run_group_tests(tests, build_fences, NULL);
}
