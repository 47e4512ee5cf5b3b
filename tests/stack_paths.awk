# The call paths that use more than `limit` bytes of stack, from gcc's call graphs (-fcallgraph-info=su). What a reader calls through
# a pointer is `callback`. A function that calls itself, by whatever way, has no bound.
function name_of(text, key) { match(text, key ": \"[^\"]*\""); text = substr(text, RSTART, RLENGTH); sub(/^[^"]*"/, "", text); sub(/"$/, "", text); return text }
/^node:/ {
    title = name_of($0, "title")
    if (match($0, /[0-9]+ bytes/)) bytes[title] = substr($0, RSTART, RLENGTH) + 0
    if (title ~ (":" callback "$")) { target = title; ++targets }
}
/^edge:/ { callees[name_of($0, "sourcename")] = callees[name_of($0, "sourcename")] "\n" name_of($0, "targetname") }
function depth_of(function_name,    names, count, i, deepest, depth) {
    if (function_name == "__indirect_call") function_name = target
    if (function_name in depths) return depths[function_name]
    if (function_name in open) { print function_name " calls itself"; return 0 }
    open[function_name] = 1
    count = split(callees[function_name], names, "\n")
    deepest = 0
    for (i = 1; i <= count; ++i) if (names[i] != "") {
        depth = depth_of(names[i])
        if (depth > deepest) deepest = depth
    }
    delete open[function_name]
    depths[function_name] = deepest + bytes[function_name]
    return depths[function_name]
}
END {
    if (targets != 1) print callback " is the name of " targets + 0 " functions, and the readers call one"
    for (title in bytes) {
        depth = depth_of(title)
        if (depth > limit) print title, depth " bytes"
        if (depth > most) { most = depth; deepest_title = title }
    }
    print "deepest: " deepest_title ", " most " bytes" > "/dev/stderr"
}
