/**
 * @file version.h
 * The version of the library: the one place where it stands. CMake and pkg-config read it from here.
 *
 * Versions follow Semantic Versioning 2.0.0. What is promised is source compatibility within a major version: declarations
 * keep their names, types, order and numbers; a new minor version may append enumerators and functions. No promise is made
 * about the binary interface: the archive and the headers that a program is built with belong together.
 */
#ifndef ONSMQTT_VERSION_H
#define ONSMQTT_VERSION_H

#define ONSMQTT_VERSION_MAJOR 1 /**< Raised when a program must change to build or to behave as before. */
#define ONSMQTT_VERSION_MINOR 0 /**< Raised when something is added. */
#define ONSMQTT_VERSION_PATCH 0 /**< Raised when something is fixed. */

#endif
