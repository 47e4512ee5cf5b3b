/* Texts made readable: a view's characters decoded one by one, made safe to print, searched for what must not be printed. It
   knows views, escapes and the two codes whose messages are secret; it knows no kinds, rows or HTTP. */
#ifndef ONSMQTT_SRC_TEXT_H
#define ONSMQTT_SRC_TEXT_H

#include "onsmqtt/error.h"

/* Takes the next character from *rest: writes one UTF-8 sequence to out and returns its size, 1 to 4; 0 at the end. What is no
   UTF-8 comes out as U+FFFD. */
size_t onsmqtt_text_next(struct onsmqtt_text *rest, char out[4]);

/* The same, but what could steer a terminal comes out as U+FFFD, too: C0, DEL, C1, separators of lines and paragraphs,
   bidirectional controls. */
size_t onsmqtt_text_next_safe(struct onsmqtt_text *rest, char out[4]);

/* Takes the bytes at the beginning that stand for themselves and are safe to print; returns how many, 0 where what comes next
   may be anything. */
size_t onsmqtt_text_take_plain(struct onsmqtt_text *rest);

/* Writes what fits and counts what is needed: once something did not fit, nothing later is written either. */
struct onsmqtt_writer {
    char *out;
    size_t room; /* bytes at out that may be written, a terminator's not counted */
    size_t written, needed;
};

/* A text with its escapes decoded. Safe: what could steer a terminal comes out as U+FFFD. */
void onsmqtt_write_text(struct onsmqtt_writer *writer, struct onsmqtt_text text, bool safe);

/* Takes a word of ASCII without capitals from the beginning, in upper or lower case; false where the text begins otherwise:
   then *rest is of no use. */
bool onsmqtt_text_take_word(struct onsmqtt_text *rest, const char *lower);

/* Whether the decoded text holds the words "string to sign", or Signature or SecurityToken before "=" or an escape of that: in
   any case, and with anything but ASCII letters between their letters. Before the sign white space, quotes, "+" and foreign
   escapes, such as %20, may stand. */
bool onsmqtt_text_holds_secret(struct onsmqtt_text text);

/* Whether a message must not be shown, since it could hold the string to sign or credentials: judged by the code beside it
   (absent: shown to nobody) and by its words. */
bool onsmqtt_text_is_secret_message(struct onsmqtt_text code, struct onsmqtt_text message);

#endif
