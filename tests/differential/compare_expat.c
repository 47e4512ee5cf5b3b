/* XML against expat; see compare.h. */
#include <expat.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compare.h"

enum { NOWHERE = -1, ATTRIBUTES_COMPARED = 32 };

/* A member of the root, as far as it was read. */
struct value {
    size_t begin, size; /* in characters */
    unsigned cdata_sections;
    bool has_text, has_more; /* text outside CDATA sections; anything but text and CDATA sections */
};

/* What expat tells of a body. */
struct reading {
    XML_Parser parser;
    bool accepted, has_declaration, root_is_error, in_cdata;
    enum XML_Error fault;
    XML_Index fault_at, document_type_at, too_deep_at;
    unsigned depth;
    char version[16];
    char *characters; /* as many as the body has bytes: no reference is shorter than what it stands for */
    size_t character_count, room;
    int current, spelling; /* which of the texts, by which name; NOWHERE: none */
    struct value value, last_usable[TEXT_COUNT][SPELLING_COUNT];
    bool is_usable[TEXT_COUNT][SPELLING_COUNT];
    struct onsmqtt_text texts[TEXT_COUNT];
};

static void XMLCALL see_start_tag(void *data, const char *name, const char **attributes) {
    struct reading *reading = data;
    (void)attributes;
    if (++reading->depth == 65 && reading->too_deep_at == NOWHERE) {
        reading->too_deep_at = XML_GetCurrentByteIndex(reading->parser);
    }
    if (reading->depth == 1) reading->root_is_error = strcmp(name, "Error") == 0;
    reading->value.has_more = true;
    if (reading->depth != 2) return;
    reading->value = (struct value){.begin = reading->character_count};
    reading->current = NOWHERE;
    for (int i = 0; i < TEXT_COUNT; ++i) {
        for (int j = 0; j < SPELLING_COUNT && spellings[i][j] != NULL; ++j) {
            if (strcmp(name, spellings[i][j]) != 0) continue;
            reading->current = i;
            reading->spelling = j;
        }
    }
}

static bool is_text_or_one_cdata_section(const struct value *value) {
    return !value->has_more && (value->cdata_sections == 0 || (value->cdata_sections == 1 && !value->has_text));
}

static void XMLCALL see_end_tag(void *data, const char *name) {
    struct reading *reading = data;
    (void)name;
    if (reading->depth-- != 2 || reading->current == NOWHERE || !is_text_or_one_cdata_section(&reading->value)) return;
    reading->last_usable[reading->current][reading->spelling] = reading->value;
    reading->is_usable[reading->current][reading->spelling] = true;
}

static void XMLCALL see_characters(void *data, const char *characters, int size) {
    struct reading *reading = data;
    if (!reading->in_cdata) reading->value.has_text = true;
    /* Entities of a document type can make more of them; such a body is rejected by the library anyway. */
    if ((size_t)size > reading->room - reading->character_count) return;
    memcpy(reading->characters + reading->character_count, characters, (size_t)size);
    reading->character_count += (size_t)size;
    reading->value.size += (size_t)size;
}

static void XMLCALL see_cdata_start(void *data) {
    struct reading *reading = data;
    reading->in_cdata = true;
    reading->value.cdata_sections++;
}

static void XMLCALL see_cdata_end(void *data) {
    ((struct reading *)data)->in_cdata = false;
}

static void XMLCALL see_comment(void *data, const char *comment) {
    (void)comment;
    ((struct reading *)data)->value.has_more = true;
}

static void XMLCALL see_instruction(void *data, const char *target, const char *instruction) {
    (void)target;
    see_comment(data, instruction);
}

static void XMLCALL see_document_type(void *data, const char *name, const char *system_id, const char *public_id,
                                      int has_internal_subset) {
    struct reading *reading = data;
    (void)name;
    (void)system_id;
    (void)public_id;
    (void)has_internal_subset;
    reading->document_type_at = XML_GetCurrentByteIndex(reading->parser);
}

static void XMLCALL see_declaration(void *data, const char *version, const char *encoding, int standalone) {
    struct reading *reading = data;
    (void)encoding;
    (void)standalone;
    reading->has_declaration = true;
    snprintf(reading->version, sizeof reading->version, "%s", version);
}

/* The caller frees its characters. */
static struct reading read_with_expat(const char *body, size_t size, const struct onsmqtt_error *error) {
    struct reading reading = {.document_type_at = NOWHERE, .too_deep_at = NOWHERE, .current = NOWHERE, .room = size};
    /* The body's bytes are UTF-8, whatever its declaration says. */
    XML_Parser parser = XML_ParserCreate("UTF-8");
    reading.characters = malloc(size + 1);
    if (parser == NULL || reading.characters == NULL) abort();
    list_texts(error, reading.texts);
    reading.parser = parser;
    XML_SetUserData(parser, &reading);
    XML_SetElementHandler(parser, see_start_tag, see_end_tag);
    XML_SetCharacterDataHandler(parser, see_characters);
    XML_SetCdataSectionHandler(parser, see_cdata_start, see_cdata_end);
    XML_SetCommentHandler(parser, see_comment);
    XML_SetProcessingInstructionHandler(parser, see_instruction);
    XML_SetXmlDeclHandler(parser, see_declaration);
    XML_SetStartDoctypeDeclHandler(parser, see_document_type);
    reading.accepted = XML_Parse(parser, body, (int)size, 1) == XML_STATUS_OK;
    reading.fault = XML_GetErrorCode(parser);
    reading.fault_at = XML_GetCurrentByteIndex(parser);
    XML_ParserFree(parser);
    return reading;
}

/* A CDATA section is viewed as sent, its ends of lines too; expat makes each of them a line feed. */
static bool has_same_text(int which, const struct reading *reading, bool has_carriage_return) {
    struct onsmqtt_text text = reading->texts[which];
    for (int i = 0; i < SPELLING_COUNT && reading->root_is_error; ++i) {
        const struct value *value = &reading->last_usable[which][i];
        const char *characters = reading->characters + value->begin;
        if (!reading->is_usable[which][i]) continue;
        if (value->cdata_sections != 0 && has_carriage_return) return true;
        if (is_blank_code(which, characters, value->size)) return true; /* an earlier one, or another spelling's, is used */
        return is_same_text(which, text, characters, value->size);
    }
    return text.data == NULL;
}

static bool has_same_texts(const char *body, size_t size, const struct reading *reading) {
    bool has_carriage_return = memchr(body, '\r', size) != NULL;
    for (int i = 0; i < TEXT_COUNT; ++i) {
        if (!has_same_text(i, reading, has_carriage_return)) return false;
    }
    return true;
}

/* Names of XML 1.0, fifth edition, beyond ASCII. */
static bool may_begin_a_name(uint32_t point) {
    return (point >= 0xC0 && point <= 0x2FF && point != 0xD7 && point != 0xF7) ||
           (point >= 0x370 && point <= 0x1FFF && point != 0x37E) || point == 0x200C || point == 0x200D ||
           (point >= 0x2070 && point <= 0x218F) || (point >= 0x2C00 && point <= 0x2FEF) ||
           (point >= 0x3001 && point <= 0xD7FF) || (point >= 0xF900 && point <= 0xFDCF) ||
           (point >= 0xFDF0 && point <= 0xFFFD) || (point >= 0x10000 && point <= 0xEFFFF);
}

static bool may_stand_in_a_name(uint32_t point) {
    return point == 0xB7 || (point >= 0x300 && point <= 0x36F) || point == 0x203F || point == 0x2040;
}

/* The size of the UTF-8 sequence, of two bytes or more, that begins here, and its code point; 0: there is none. */
static size_t read_sequence(const unsigned char *at, size_t size, uint32_t *point) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t length = at[0] < 0xC0 ? 0 : at[0] < 0xE0 ? 2 : at[0] < 0xF0 ? 3 : at[0] < 0xF5 ? 4 : 0;
    if (length == 0 || length > size) return 0;
    *point = at[0] & (0xFFU >> (length + 1));
    for (size_t i = 1; i < length; ++i) {
        if ((at[i] & 0xC0) != 0x80) return 0;
        *point = *point << 6 | (at[i] & 0x3FU);
    }
    return *point < least[length] || *point > 0x10FFFF || (*point >= 0xD800 && *point <= 0xDFFF) ? 0 : length;
}

/* Spells those characters in ASCII, each in a way of its own. What is no UTF-8 stays as it is. Returns the new size; copy has
   room for 4 * size. */
static size_t spell_names_in_ascii(const char *body, size_t size, char *copy) {
    size_t copy_size = 0;
    for (size_t i = 0; i < size;) {
        uint32_t point = 0;
        size_t length = read_sequence((const unsigned char *)body + i, size - i, &point);
        if (length != 0 && (may_begin_a_name(point) || may_stand_in_a_name(point))) {
            copy_size += (size_t)sprintf(copy + copy_size, "%c%05X", may_begin_a_name(point) ? 'u' : '-', (unsigned)point);
            i += length;
        } else {
            copy[copy_size++] = body[i++];
        }
    }
    return copy_size;
}

/* Whether expat found the repetition after as many attributes as the library compares. */
static bool is_repeated_late(const char *body, const struct reading *reading) {
    unsigned equals_signs = 0;
    if (reading->fault != XML_ERROR_DUPLICATE_ATTRIBUTE) return false;
    for (XML_Index i = reading->fault_at; i > 0 && body[i] != '<'; --i) equals_signs += body[i] == '=';
    return equals_signs >= ATTRIBUTES_COMPARED;
}

/* Where after `<!` the last document type opens before expat tells of it. */
static XML_Index document_type_offset(const char *body, const struct reading *reading) {
    for (XML_Index i = reading->document_type_at - 9; i >= 0; --i) {
        if (memcmp(body + i, "<!DOCTYPE", 9) == 0) return i + 2;
    }
    return NOWHERE;
}

/* Where the version in the declaration is not `1.` and digits. */
static XML_Index version_offset(const char *body, const struct reading *reading) {
    size_t good = strspn(reading->version, "1") != 0;
    if (good == 1 && reading->version[1] == '.') good = 2 + strspn(reading->version + 2, "0123456789");
    if (reading->version[0] != '\0' && good > 2 && reading->version[good] == '\0') return NOWHERE;
    return (XML_Index)(strpbrk(strstr(body, "version"), "'\"") + 1 - body + (ptrdiff_t)good);
}

static enum outcome explain_acceptance(const char *body, const struct reading *reading, const struct onsmqtt_error *error) {
    XML_Index offset = (XML_Index)error->parse_offset;
    if (error->parse == ONSMQTT_PARSE_TOO_DEEP && offset == reading->too_deep_at) return TOO_DEEP;
    if (error->parse != ONSMQTT_PARSE_MALFORMED) return UNEXPLAINED;
    if (reading->has_declaration && offset == version_offset(body, reading)) return OTHER_VERSION;
    if (reading->document_type_at != NOWHERE && offset == document_type_offset(body, reading)) return DOCUMENT_TYPE;
    return UNEXPLAINED;
}

static enum outcome explain_rejection(const char *body, size_t size, const struct reading *reading,
                                      const struct onsmqtt_error *error) {
    enum outcome reason = UNEXPLAINED;
    char *copy = malloc(4 * size + 1);
    struct reading again;
    if (copy == NULL) abort();
    again = read_with_expat(copy, spell_names_in_ascii(body, size, copy), error);
    if (again.accepted) reason = NAME_OF_FIFTH_EDITION;
    if (is_repeated_late(body, reading) || is_repeated_late(copy, &again)) reason = ATTRIBUTE_REPEATED_LATE;
    free(again.characters);
    free(copy);
    return reason;
}

enum outcome compare_with_expat(const char *body, size_t size, const struct onsmqtt_error *error) {
    struct reading reading = read_with_expat(body, size, error);
    enum outcome outcome = BOTH_REJECT;
    if (is_accepted(error) && reading.accepted) {
        outcome = has_same_texts(body, size, &reading) ? BOTH_ACCEPT : TEXTS_DIFFER;
    } else if (is_accepted(error)) {
        outcome = explain_rejection(body, size, &reading, error);
    } else if (reading.accepted) {
        outcome = explain_acceptance(body, &reading, error);
    }
    free(reading.characters);
    return outcome;
}
