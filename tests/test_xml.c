/* The XML reader by itself: which documents it accepts (XML 1.0 without a document type), where it rejects, and which members
   it hands out. Every production and every way to break it stands in cases/xml/, with what is expected in expected.txt. */
#define _DEFAULT_SOURCE /* mmap without a file */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include <cmocka.h>

#include "documents.h"
#include "utf8.h"

#define OTHER_ROOT(literal)                                                                                                    \
    { TEXT(literal), ONSMQTT_READ_NOT_OBJECT, sizeof(literal) - 1, "" }

static struct reading read_document(const char *body, size_t size) {
    return read_exactly(onsmqtt_xml_read, body, size);
}

#define CHECK_ALL(documents) check_documents(onsmqtt_xml_read, documents, COUNT(documents))

static void children_of_the_root_are_handed_out_in_order(void **state) {
    static const struct document documents[] = {
        GOOD("<Error/>", ""),
        GOOD("<?xma b?><Error/>", ""),
        GOOD("<Error></Error>", ""),
        GOOD("<Error><Code>A</Code></Error>", "Code=A;"),
        GOOD("<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>1</RequestId><HostId>h</HostId><Code>A.B</Code>"
             "<Message>m m</Message><Recommend><![CDATA[https://a?b&c]]></Recommend></Error>",
             "RequestId=1;HostId=h;Code=A.B;Message=m m;Recommend=https://a?b&c;"),
        GOOD("\n<Error>\n  <Code> A </Code >\n  <Message\ta='b'>\n</Message>\n</Error>\n", "Code= A ;Message=\n;"),
        GOOD("<Error><Code>A</Code><Code>B</Code><code>C</code></Error>", "Code=A;Code=B;code=C;"),
        GOOD("<Error><Code/><Message></Message><HostId a='/>' /></Error>", "Code=;Message=;HostId=;"),
        GOOD("<Error>a<Code>A</Code><!-- <Code>B</Code> --><?p <Code>C</Code>?><![CDATA[<Code>D</Code>]]></Error>", "Code=A;"),
        GOOD("<Error><\xE5\x8F\x82>\xE6\x95\xB0</\xE5\x8F\x82><a:b>c</a:b></Error>", "\xE5\x8F\x82=\xE6\x95\xB0;a:b=c;"),
    };
    (void)state;
    CHECK_ALL(documents);
}

static void only_children_of_the_root_count(void **state) {
    static const struct document documents[] = {
        GOOD("<Error><a><Code>A</Code></a></Error>", ""),
        GOOD("<Error><Error><Code>A</Code></Error></Error>", ""),
        GOOD("<Error><a><b/></a><Code>A</Code></Error>", "Code=A;"),
    };
    (void)state;
    CHECK_ALL(documents);
}

static void a_value_is_text_or_one_cdata_section_and_nothing_else(void **state) {
    static const struct document documents[] = {
        GOOD("<Error><a><![CDATA[]]></a></Error>", "a=;"),
        GOOD("<Error><a><![CDATA[ <b>]]]></a></Error>", "a= <b>];"),
        GOOD("<Error><a>b<![CDATA[c]]></a></Error>", ""),
        GOOD("<Error><a><![CDATA[b]]>c</a></Error>", ""),
        GOOD("<Error><a>\n<![CDATA[b]]></a></Error>", ""),
        GOOD("<Error><a><![CDATA[b]]>\n</a></Error>", ""),
        GOOD("<Error><a><![CDATA[b]]><![CDATA[c]]></a></Error>", ""),
        GOOD("<Error><a>b<c/></a></Error>", ""),
        GOOD("<Error><a><c/>b</a></Error>", ""),
        GOOD("<Error><a>b<!--c--></a></Error>", ""),
        GOOD("<Error><a><!--c-->b</a></Error>", ""),
        GOOD("<Error><a>b<?c?></a></Error>", ""),
    };
    (void)state;
    CHECK_ALL(documents);
}

/* A section's ends of lines stay as sent: decoding it would find references where there are none. */
static void text_with_references_or_carriage_returns_is_to_be_decoded(void **state) {
    static const struct document documents[] = {
        GOOD("<Error><a>&lt;</a></Error>", "a=&lt;\\;"),
        GOOD("<Error><a>b&#60;c</a></Error>", "a=b&#60;c\\;"),
        GOOD("<Error><a>b\r\nc</a></Error>", "a=b\r\nc\\;"),
        GOOD("<Error><a>b\nc\t]]</a></Error>", "a=b\nc\t]];"),
        GOOD("<Error><a><![CDATA[&lt;\r\n]]></a></Error>", "a=&lt;\r\n;"),
        GOOD("<Error b='&lt;'>&lt;<a c='&lt;'>b</a></Error>", "a=b;"),
    };
    (void)state;
    CHECK_ALL(documents);
}

static void other_roots_are_checked_and_hand_out_nothing(void **state) {
    static const struct document documents[] = {
        OTHER_ROOT("<a/>"),
        OTHER_ROOT("<error><Code>A</Code></error>"),
        OTHER_ROOT("<Errors><Code>A</Code></Errors>"),
        OTHER_ROOT("<Errot><Code>A</Code></Errot>"),
        OTHER_ROOT("<Err></Err>"),
        OTHER_ROOT("<e:Error xmlns:e='u'><Code>A</Code></e:Error>"),
        OTHER_ROOT("<a><Error><Code>A</Code></Error></a>\n"),
        OTHER_ROOT("<html><head><title>a</title></head><body><hr/></body></html>\n"),
        BAD("<html><body>a<br></body></html>", 20, ""),
        BAD("<a>&nbsp;</a>", 4, ""),
        BAD("<a/>b", 4, ""),
        CUT("<html><body>", ""),
    };
    (void)state;
    CHECK_ALL(documents);
}

static void members_before_a_fault_are_handed_out_and_the_faulty_one_is_not(void **state) {
    static const struct document documents[] = {
        CUT("<Error><a>b</a>", "a=b;"),
        CUT("<Error><a>b</a", ""),
        CUT("<Error><a>b</a ", ""),
        CUT("<Error><a>b</a><c>d", "a=b;"),
        CUT("<Error><a>b</a><c><![CDATA[d]]>", "a=b;"),
        CUT("<Error><a/", ""),
        CUT("<Error><a/></Error", "a=;"),
        CUT("<Error><a>b</a></Error><!-- ", "a=b;"),
        BAD("<Error><a>b</a><c>&d;</c><e>f</e></Error>", 19, "a=b;"),
        BAD("<Error><a>b</a>\x01<c>d</c></Error>", 15, "a=b;"),
        BAD("<Error><a>b</a><\x7F/></Error>", 16, "a=b;"),
        BAD("<?xml version='1.0' encoding='a\0'?><Error/>", 31, ""),
        BAD("<Error><a>b</c><e>f</e></Error>", 13, ""),
        BAD("<Error><a>b</a></error>", 17, "a=b;"),
        BAD("<Error><a>b</a></Error>c", 23, "a=b;"),
        {TEXT("<Error><a>b</a><c>\xFF</c></Error>"), ONSMQTT_READ_BAD_UTF8, 18, "a=b;"},
    };
    (void)state;
    CHECK_ALL(documents);
}

static void what_follows_the_root_is_read_to_its_end(void **state) {
    static const struct document documents[] = {
        GOOD("<Error/> \t\r\n", ""),
        GOOD("<Error/><!--a-->", ""),
        GOOD("<Error/> <!--a--> <!--b-->\n", ""),
        GOOD("<Error/><?a?>", ""),
        GOOD("<Error><a>b</a></Error>\n<?a b?><!--c-->", "a=b;"),
        OTHER_ROOT("<a/> <?b?> <!--c-->"),
        CUT("<Error/><", ""),
        CUT("<Error/><!", ""),
        CUT("<Error/><!-", ""),
        CUT("<Error/><!--", ""),
        CUT("<Error/><!--a--", ""),
        CUT("<Error/><?", ""),
        CUT("<Error/><?a", ""),
        CUT("<Error/><?a b?", ""),
        CUT("<Error/> <!--a--> <!--b-", ""),
        CUT("<a/><!--b", ""),
        BAD("<Error/> a", 9, ""),
        BAD("<Error/><!--a-->&lt;", 16, ""),
        BAD("<Error/><a/>", 9, ""),
        BAD("<Error/></Error>", 9, ""),
        BAD("<a/><!--b--c-->", 11, ""),
    };
    (void)state;
    CHECK_ALL(documents);
}

static bool is_good(enum onsmqtt_read result) {
    return result == ONSMQTT_READ_END || result == ONSMQTT_READ_NOT_OBJECT;
}

/* Puts bytes where the @ stands, and expects a result there, or the end of a good document. */
static void check_in_place(const char *body, const char *bytes, size_t size, enum onsmqtt_read result, size_t offset) {
    char whole[128];
    size_t before = strcspn(body, "@"), behind = strlen(body) - before - 1;
    struct reading reading;
    memcpy(whole, body, before);
    memcpy(whole + before, bytes, size);
    memcpy(whole + before + size, body + before + 1, behind);
    reading = read_document(whole, before + size + behind);
    if (reading.result != result || reading.offset != (is_good(result) ? before + size + behind : before + offset)) {
        fail_msg("%s with %.*s (%02x...): read %d at %zu", body, (int)size, bytes, (unsigned char)*bytes, (int)reading.result,
                 reading.offset);
    }
}

static void characters_are_those_of_xml_wherever_they_stand(void **state) {
    static const char *const bodies[] = {
        "<Error><a>@</a></Error>",        "<Error>@</Error>",       "<Error><a><![CDATA[@]]></a></Error>",
        "<Error><!--@--></Error>",        "<Error><?p @?></Error>", "<Error><a b='@'/></Error>",
        "<Error><a><b>@</b></a></Error>", "<Error/><!--@-->",
    };
    static const struct {
        const char *bytes;
        size_t size;
        enum onsmqtt_read result;
        size_t offset;
    } characters[] = {
        {TEXT("\t\n\r ~\x7F"), ONSMQTT_READ_END, 0},
        {TEXT("\xC2\x80\x7F\xC2\x9F\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBD"), ONSMQTT_READ_END, 0},
        {TEXT("\xF0\x90\x80\x80\xF0\x9F\xBF\xBE\xF4\x8F\xBF\xBF\xEF\xB7\x90"), ONSMQTT_READ_END, 0},
        {TEXT("\xEF\xBF\xBE"), ONSMQTT_READ_MALFORMED, 0},
        {TEXT("x\xEF\xBF\xBF"), ONSMQTT_READ_MALFORMED, 1},
        {TEXT("x\x80"), ONSMQTT_READ_BAD_UTF8, 1},
        {TEXT("\xBF"), ONSMQTT_READ_BAD_UTF8, 0},
        {TEXT("\xC0\x80"), ONSMQTT_READ_BAD_UTF8, 0},
        {TEXT("\xC1\xBF"), ONSMQTT_READ_BAD_UTF8, 0},
        {TEXT("\xC3"), ONSMQTT_READ_BAD_UTF8, 1},
        {TEXT("\xC3\xC3"), ONSMQTT_READ_BAD_UTF8, 1},
        {TEXT("\xE0\x9F\xBF"), ONSMQTT_READ_BAD_UTF8, 1},
        {TEXT("\xE4\xBD"), ONSMQTT_READ_BAD_UTF8, 2},
        {TEXT("\xED\xA0\x80"), ONSMQTT_READ_BAD_UTF8, 1},
        {TEXT("\xF0\x8F\xBF\xBF"), ONSMQTT_READ_BAD_UTF8, 1},
        {TEXT("\xF0\x90\x80"), ONSMQTT_READ_BAD_UTF8, 3},
        {TEXT("\xF4\x90\x80\x80"), ONSMQTT_READ_BAD_UTF8, 1},
        {TEXT("\xF5\x80\x80\x80"), ONSMQTT_READ_BAD_UTF8, 0},
        {TEXT("\xFF"), ONSMQTT_READ_BAD_UTF8, 0},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(bodies); ++i) {
        for (char byte = 0; byte < 0x20; ++byte) {
            bool is_space = byte == '\t' || byte == '\n' || byte == '\r';
            check_in_place(bodies[i], &byte, 1, is_space ? ONSMQTT_READ_END : ONSMQTT_READ_MALFORMED, 0);
        }
        for (size_t j = 0; j < COUNT(characters); ++j) {
            check_in_place(bodies[i], characters[j].bytes, characters[j].size, characters[j].result, characters[j].offset);
        }
    }
}

/* XML 1.0, productions 4 and 4a: ranges of code points that a name may begin with, then the others. */
static const struct range {
    uint32_t least, most;
    bool may_begin;
} name_ranges[] = {
    {'-', '.', false},        {'0', '9', false},      {':', ':', true},       {'A', 'Z', true},       {'_', '_', true},
    {'a', 'z', true},         {0xB7, 0xB7, false},    {0xC0, 0xD6, true},     {0xD8, 0xF6, true},     {0xF8, 0x2FF, true},
    {0x300, 0x36F, false},    {0x370, 0x37D, true},   {0x37F, 0x1FFF, true},  {0x200C, 0x200D, true}, {0x203F, 0x2040, false},
    {0x2070, 0x218F, true},   {0x2C00, 0x2FEF, true}, {0x3001, 0xD7FF, true}, {0xF900, 0xFDCF, true}, {0xFDF0, 0xFFFD, true},
    {0x10000, 0xEFFFF, true},
};

static const struct range *find_name_range(uint32_t point) {
    for (size_t i = 0; i < COUNT(name_ranges); ++i) {
        if (point >= name_ranges[i].least && point <= name_ranges[i].most) return &name_ranges[i];
    }
    return NULL;
}

static void check_in_name(uint32_t point) {
    const struct range *range = find_name_range(point);
    enum onsmqtt_read first = range != NULL && range->may_begin ? ONSMQTT_READ_END : ONSMQTT_READ_MALFORMED;
    enum onsmqtt_read other = range != NULL ? ONSMQTT_READ_END : ONSMQTT_READ_MALFORMED;
    char bytes[4];
    size_t size = onsmqtt_utf8_encode(point, bytes);
    if (point == '/') return; /* It ends the name. */
    check_in_place("<Error><@/></Error>", bytes, size, first, 0);
    check_in_place("<Error><a@/></Error>", bytes, size, other, 0);
    check_in_place("<Error a@='b'/>", bytes, size, other, 0);
    check_in_place("<Error><?a@?></Error>", bytes, size, other, 0);
}

static void names_have_the_characters_of_the_fifth_edition(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(name_ranges); ++i) {
        check_in_name(name_ranges[i].least - 1);
        check_in_name(name_ranges[i].least);
        check_in_name(name_ranges[i].most);
        if (name_ranges[i].most != 0xD7FF) check_in_name(name_ranges[i].most + 1);
    }
}

static void numbers_of_references_denote_characters_of_xml(void **state) {
    static const struct {
        uint32_t least, most;
    } ranges[] = {{0x9, 0xA}, {0xD, 0xD}, {0x20, 0xD7FF}, {0xE000, 0xFFFD}, {0x10000, 0x10FFFF}};
    (void)state;
    for (size_t i = 0; i < COUNT(ranges); ++i) {
        const uint32_t points[] = {ranges[i].least - 1, ranges[i].least, ranges[i].most, ranges[i].most + 1};
        for (size_t j = 0; j < COUNT(points); ++j) {
            bool is_in = j == 1 || j == 2, is_past_all = points[j] > 0x10FFFF;
            char reference[32];
            for (size_t form = 0; form < 3; ++form) {
                static const char *const forms[] = {"&#%u;", "&#x%x;", "&#x00%X;"};
                int size = snprintf(reference, sizeof reference, forms[form], (unsigned)points[j]);
                check_in_place("<Error><a>@</a></Error>", reference, (size_t)size,
                               is_in ? ONSMQTT_READ_END : ONSMQTT_READ_MALFORMED, (size_t)size - (is_past_all ? 2 : 1));
            }
        }
    }
}

/* A document made of pieces. */
struct builder {
    char *body;
    size_t size, capacity;
};

static void add(struct builder *builder, size_t times, const char *piece) {
    size_t size = strlen(piece);
    while (builder->capacity < builder->size + times * size) {
        builder->capacity = builder->capacity == 0 ? 4096 : builder->capacity * 2;
        builder->body = realloc(builder->body, builder->capacity);
        assert_non_null(builder->body);
    }
    for (; times != 0; --times, builder->size += size) memcpy(builder->body + builder->size, piece, size);
}

static void check_built(struct builder *builder, enum onsmqtt_read result, size_t offset) {
    struct reading reading = read_document(builder->body, builder->size);
    if (reading.result != result || reading.offset != offset) {
        fail_msg("%.60s...: read %d at %zu, want %d at %zu", builder->body, (int)reading.result, reading.offset, (int)result,
                 offset);
    }
    free(builder->body);
}

static void sixty_four_elements_are_read_and_the_next_is_too_deep(void **state) {
    static const struct {
        const char *root, *root_end;
        enum onsmqtt_read good;
    } documents[] = {{"<Error>", "</Error>", ONSMQTT_READ_END}, {"<Other>", "</Other>", ONSMQTT_READ_NOT_OBJECT}};
    (void)state;
    for (size_t i = 0; i < COUNT(documents); ++i) {
        struct builder fits = {NULL, 0, 0}, too_deep = fits, cut = fits, closes = fits, no_name = fits;
        add(&fits, 1, documents[i].root);
        add(&fits, 62, "<a>");
        add(&fits, 3, "<b>c<!--d--></b><b/>");
        add(&fits, 62, "</a>");
        add(&fits, 1, documents[i].root_end);
        check_built(&fits, documents[i].good, fits.size);

        add(&too_deep, 1, documents[i].root);
        add(&too_deep, 63, "<a>");
        add(&too_deep, 1, "<a/>");
        check_built(&too_deep, ONSMQTT_READ_TOO_DEEP, 7 + 63 * 3);

        add(&cut, 1, documents[i].root);
        add(&cut, 63, "<a>");
        add(&cut, 1, "<");
        check_built(&cut, ONSMQTT_READ_INCOMPLETE, cut.size);

        add(&closes, 1, documents[i].root);
        add(&closes, 63, "<a>");
        add(&closes, 1, "</a");
        check_built(&closes, ONSMQTT_READ_INCOMPLETE, closes.size);

        add(&no_name, 1, documents[i].root);
        add(&no_name, 63, "<a>");
        add(&no_name, 1, "<1>");
        check_built(&no_name, ONSMQTT_READ_MALFORMED, no_name.size - 2);
    }
}

/* A start tag without its end: an attribute `first` and then others. */
static struct builder begin_tag(unsigned others) {
    struct builder builder = {NULL, 0, 0};
    add(&builder, 1, "<Error first='1'");
    for (unsigned i = 0; i < others; ++i) {
        char attribute[32];
        snprintf(attribute, sizeof attribute, " a%u='first=1'", i);
        add(&builder, 1, attribute);
    }
    return builder;
}

static void a_repeated_attribute_is_found_behind_any_number_of_others(void **state) {
    static const unsigned others[] = {0, 1, 30, 31, 32, 33, 1000};
    (void)state;
    for (size_t i = 0; i < COUNT(others); ++i) {
        struct builder distinct = begin_tag(others[i]), repeated = begin_tag(others[i]), cut = begin_tag(others[i]);
        add(&distinct, 1, " firs='2' first.='3'/>");
        check_built(&distinct, ONSMQTT_READ_END, distinct.size);
        add(&repeated, 1, " first='2'/>");
        check_built(&repeated, ONSMQTT_READ_MALFORMED, repeated.size - strlen("='2'/>"));
        add(&cut, 1, " first");
        check_built(&cut, ONSMQTT_READ_INCOMPLETE, cut.size);
    }
}

static void only_the_first_32_attributes_are_held_against_others(void **state) {
    struct builder within = begin_tag(30), behind = begin_tag(31);
    (void)state;
    add(&within, 1, " x='1' x='2'/>");
    check_built(&within, ONSMQTT_READ_MALFORMED, within.size - strlen("='2'/>"));
    add(&behind, 1, " x='1' x='2'/>");
    check_built(&behind, ONSMQTT_READ_END, behind.size);
}

static void count_member(void *context, struct onsmqtt_span name, struct onsmqtt_span value, unsigned form) {
    (void)name;
    (void)value;
    (void)form;
    ++*(size_t *)context;
}

/* The test would not end in time if any of these took more than one pass. */
static void large_documents_are_read_in_one_pass(void **state) {
    struct builder members = {NULL, 0, 0}, references = members, brackets = members, names = members;
    struct builder attributes = begin_tag(100000);
    struct onsmqtt_reader reader;
    size_t count = 0;
    (void)state;
    add(&members, 1, "<Error>");
    add(&members, 100000, "<Code>A</Code>");
    add(&members, 1, "</Error>");
    reader =
        (struct onsmqtt_reader){members.body, members.body + members.size, count_member, count_member, members.body, &count};
    assert_int_equal(onsmqtt_xml_read(&reader), ONSMQTT_READ_END);
    assert_int_equal(count, 100000);
    check_built(&members, ONSMQTT_READ_END, members.size);

    add(&attributes, 1, "/>");
    check_built(&attributes, ONSMQTT_READ_END, attributes.size);

    add(&references, 1, "<Error><a>");
    add(&references, 1000000, "&amp;&#x4e2d;");
    check_built(&references, ONSMQTT_READ_INCOMPLETE, references.size);

    add(&brackets, 1, "<Error><![CDATA[");
    add(&brackets, 1000000, "]]");
    add(&brackets, 1, "><!--");
    add(&brackets, 1000000, " -");
    add(&brackets, 1, "->");
    add(&brackets, 1000000, "]]");
    check_built(&brackets, ONSMQTT_READ_INCOMPLETE, brackets.size);

    add(&names, 1, "<Error><");
    add(&names, 1000000, "name");
    add(&names, 1, "></");
    add(&names, 1000000, "name");
    check_built(&names, ONSMQTT_READ_INCOMPLETE, names.size);
}

#if SIZE_MAX > UINT32_MAX
/* Reads a document that begins in a large body where it ends at `end`. */
static enum onsmqtt_read read_large(const char *body, char *end, const char *document, size_t *count, size_t *offset) {
    char *begin = end - strlen(document);
    struct onsmqtt_reader reader = {body, end, count_member, count_member, begin, count};
    enum onsmqtt_read result;
    *count = 0;
    memcpy(begin, document, strlen(document));
    result = onsmqtt_xml_read(&reader);
    *offset = (size_t)(reader.at - body);
    return result;
}
#endif

/* Only the pages at the end are touched. */
static void a_body_that_goes_on_behind_four_gibibytes_is_malformed_there(void **state) {
#if SIZE_MAX > UINT32_MAX
    static const char cut[] = "<Error><a>b</a><c>0123456789", good[] = "<Error><a>b</a></Error>";
    static const size_t limit = UINT32_MAX, room = 4096;
    char *body = mmap(NULL, limit + room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    size_t count, offset;
    (void)state;
    if (body == MAP_FAILED) skip();
    for (size_t behind = 0; behind < 2; ++behind) {
        enum onsmqtt_read expected = behind == 0 ? ONSMQTT_READ_INCOMPLETE : ONSMQTT_READ_MALFORMED;
        assert_int_equal(read_large(body, body + limit + behind, cut, &count, &offset), expected);
        assert_int_equal(count, 1);
        assert_int_equal(offset, limit);
    }
    /* What is broken before is broken there. */
    assert_int_equal(read_large(body, body + limit + 1, "<Error></Other>0", &count, &offset), ONSMQTT_READ_MALFORMED);
    assert_int_equal(offset, limit - strlen("Other>"));
    assert_int_equal(read_large(body, body + limit, good, &count, &offset), ONSMQTT_READ_END);
    assert_int_equal(offset, limit);
    /* Only white space goes on. */
    assert_int_equal(read_large(body, body + limit + 1, "<Error><a>b</a></Error> ", &count, &offset), ONSMQTT_READ_MALFORMED);
    assert_int_equal(count, 1);
    assert_int_equal(offset, limit);
    munmap(body, limit + room);
#else
    (void)state;
    skip();
#endif
}

static void decoding_says_what_a_reference_stands_for_and_how_long_it_is(void **state) {
    static const struct {
        const char *span;
        size_t size, used;
        const char *decoded;
        size_t decoded_size;
    } cases[] = {
        {TEXT("&amp;x"), 5, TEXT("&")},
        {TEXT("&lt;"), 4, TEXT("<")},
        {TEXT("&gt;"), 4, TEXT(">")},
        {TEXT("&quot;"), 6, TEXT("\"")},
        {TEXT("&apos;"), 6, TEXT("'")},
        {TEXT("&#65;B"), 5, TEXT("A")},
        {TEXT("&#x41;B"), 6, TEXT("A")},
        {TEXT("&#000065;"), 9, TEXT("A")},
        {TEXT("&#9;"), 4, TEXT("\t")},
        {TEXT("&#xD;"), 5, TEXT("\r")},
        {TEXT("&#x7f;"), 6, TEXT("\x7F")},
        {TEXT("&#x80;"), 6, TEXT("\xC2\x80")},
        {TEXT("&#x7FF;"), 7, TEXT("\xDF\xBF")},
        {TEXT("&#x800;"), 7, TEXT("\xE0\xA0\x80")},
        {TEXT("&#20320;"), 8, TEXT("\xE4\xBD\xA0")},
        {TEXT("&#xFFFD;"), 8, TEXT("\xEF\xBF\xBD")},
        {TEXT("&#x10000;"), 9, TEXT("\xF0\x90\x80\x80")},
        {TEXT("&#x10fFfF;"), 10, TEXT("\xF4\x8F\xBF\xBF")},
        {TEXT("&#38;lt;"), 5, TEXT("&")},
        /* Ends of lines. */
        {TEXT("\r\nx"), 2, TEXT("\n")},
        {TEXT("\r\n"), 2, TEXT("\n")},
        {TEXT("\rlt;"), 1, TEXT("\n")},
        {TEXT("\rx"), 1, TEXT("\n")},
        {TEXT("\r\r\n"), 1, TEXT("\n")},
        {TEXT("\r"), 1, TEXT("\n")},
        {TEXT("\n"), 1, TEXT("\n")},
        /* What is no reference stands for itself. */
        {TEXT("a"), 1, TEXT("a")},
        {TEXT("aamp;"), 1, TEXT("a")},
        {TEXT("\xC3\xA9"), 1, TEXT("\xC3")},
        {TEXT("\0"), 1, TEXT("\0")},
        {TEXT("&"), 1, TEXT("&")},
        {TEXT("&amp"), 1, TEXT("&")},
        {TEXT("&foo;"), 1, TEXT("&")},
        {TEXT("&#"), 1, TEXT("&")},
        {TEXT("&#;"), 1, TEXT("&")},
        {TEXT("&#x;"), 1, TEXT("&")},
        {TEXT("&#65"), 1, TEXT("&")},
        {TEXT("&#0;"), 1, TEXT("&")},
        {TEXT("&#xD800;"), 1, TEXT("&")},
        {TEXT("&#x110000;"), 1, TEXT("&")},
        {TEXT("&#x100000041;"), 1, TEXT("&")},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        char out[4], *exact = malloc(cases[i].size);
        size_t out_size = 99, used;
        assert_non_null(exact);
        memcpy(exact, cases[i].span, cases[i].size);
        used = onsmqtt_xml_decode(exact, cases[i].size, out, &out_size);
        free(exact);
        if (used != cases[i].used || out_size != cases[i].decoded_size || memcmp(out, cases[i].decoded, out_size) != 0) {
            fail_msg("%s: used %zu, wrote %zu bytes", cases[i].span, used, out_size);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(children_of_the_root_are_handed_out_in_order),
        cmocka_unit_test(only_children_of_the_root_count),
        cmocka_unit_test(a_value_is_text_or_one_cdata_section_and_nothing_else),
        cmocka_unit_test(text_with_references_or_carriage_returns_is_to_be_decoded),
        cmocka_unit_test(other_roots_are_checked_and_hand_out_nothing),
        cmocka_unit_test(members_before_a_fault_are_handed_out_and_the_faulty_one_is_not),
        cmocka_unit_test(what_follows_the_root_is_read_to_its_end),
        cmocka_unit_test(characters_are_those_of_xml_wherever_they_stand),
        cmocka_unit_test(names_have_the_characters_of_the_fifth_edition),
        cmocka_unit_test(numbers_of_references_denote_characters_of_xml),
        cmocka_unit_test(sixty_four_elements_are_read_and_the_next_is_too_deep),
        cmocka_unit_test(a_repeated_attribute_is_found_behind_any_number_of_others),
        cmocka_unit_test(only_the_first_32_attributes_are_held_against_others),
        cmocka_unit_test(large_documents_are_read_in_one_pass),
        cmocka_unit_test(a_body_that_goes_on_behind_four_gibibytes_is_malformed_there),
        cmocka_unit_test(decoding_says_what_a_reference_stands_for_and_how_long_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
