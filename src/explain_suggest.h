/* The known code that was probably meant: the nearest to a mistyped one, or one that stands somewhere in a text. It knows the
   catalog's codes and letters. */
#ifndef ONSMQTT_SRC_EXPLAIN_SUGGEST_H
#define ONSMQTT_SRC_EXPLAIN_SUGGEST_H

#include "onsmqtt/error.h"

#define ONSMQTT_SUGGESTION_SIZE 256

/* Writes the code that was probably meant, and returns whether there is one near enough: for a code that the catalog does not
   hold, or holds only through a pattern. Of a pattern nearer than the one that matched, the suggestion is what it stands for
   here; the pattern itself where nothing was typed that it could stand for. */
bool onsmqtt_suggest(struct onsmqtt_text code, char suggestion[ONSMQTT_SUGGESTION_SIZE]);

/* How surely a word is the code that a text is about, the surest last. */
enum onsmqtt_found {
    ONSMQTT_FOUND_NOTHING,
    ONSMQTT_FOUND_NEAR,         /* near to the last word that is called a code; itself it does not stand there */
    ONSMQTT_FOUND_UNSURE,       /* a pattern leads to it, or any text may hold it */
    ONSMQTT_FOUND_EXACT,        /* it stands in the catalog */
    ONSMQTT_FOUND_CALLED_ERROR, /* or an exception; a pattern with a dot may lead to it, here and below */
    ONSMQTT_FOUND_CALLED_CODE
};

/* Writes the code that stands as a word in a text, such as a line of a log: the surest, of equals the last. It is one that the
   catalog holds, or to which a pattern leads: one that ends with a dot, or any where the text calls the word something. A word
   that any text may hold, as "Forbidden", counts where the text calls it something. Where there is none, the one that a word
   which is called a code probably means. Where nothing is found, suggestion stays as it is. */
enum onsmqtt_found onsmqtt_find_code(const char *text, size_t size, char suggestion[ONSMQTT_SUGGESTION_SIZE]);

#endif
