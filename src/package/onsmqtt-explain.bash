# shellcheck shell=bash
# Completion for bash: options, their arguments, codes and files. All names but those of the formats come from the command itself,
# as it stands on the command line.

# Words of its help that begin with --.
_onsmqtt_explain_options() {
    local word rest
    "$1" --help 2>/dev/null | while read -r word rest; do
        [[ $word == --?* ]] && printf '%s\n' "$word"
    done
}

# Lines of the list are a resource type, or a status, a code and a kind. What %s stands for is for the user to type.
_onsmqtt_explain_listed() {
    local first code kind
    "$1" --list 2>/dev/null | while read -r first code kind; do
        if [[ $2 == resources ]]; then
            [[ -z $code ]] && printf '%s\n' "$first"
        elif [[ -n $kind ]]; then
            printf '%s\n' "${code%\%s}"
        fi
    done | sort -u
}

_onsmqtt_explain() {
    local current=$2 option=$3 words
    # bash hands --status=4 over as three words.
    if [[ $current == '=' ]]; then
        current=
    elif [[ $option == '=' ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $option in
    --operation) words=$("$1" --operations 2>/dev/null | cut -d ' ' -f 1) ;;
    --resource) words=$(_onsmqtt_explain_listed "$1" resources) ;;
    --format) words='text json markdown mdoc' ;;
    --status) words= ;;
    *)
        if [[ $current == -* ]]; then
            words=$(_onsmqtt_explain_options "$1")
        else
            words=$(_onsmqtt_explain_listed "$1" codes)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current"; compgen -f -- "$current")
            return
        fi
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -F _onsmqtt_explain onsmqtt-explain
