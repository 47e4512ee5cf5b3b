# The call paths that use more than `limit` bytes of stack, from gcc's call graphs (-fcallgraph-info=su). What is called through a
# pointer is `callback`; by the function `caller`, each of `called` that the compiler has left. A function that calls itself, by
# whatever way, has no bound.
function name_of(text, key) { match(text, key ": \"[^\"]*\""); text = substr(text, RSTART, RLENGTH); sub(/^[^"]*"/, "", text); sub(/"$/, "", text); return text }
/^node:/ {
    title = name_of($0, "title")
    if (match($0, /[0-9]+ bytes/)) bytes[title] = substr($0, RSTART, RLENGTH) + 0
    if (title ~ (":" callback "$")) { target = title; ++targets }
}
/^edge:/ { callees[name_of($0, "sourcename")] = callees[name_of($0, "sourcename")] "\n" name_of($0, "targetname") }
# The titles of the functions that a caller reaches through a pointer, a line each.
function reached_from(title,    names, count, i, other, reached) {
    if (title !~ (":" caller "$")) return target
    count = split(called, names, " ")
    for (i = 1; i <= count; ++i)
        for (other in bytes) if (other ~ (":" names[i] "$")) reached = reached "\n" other
    return reached
}
function depth_of(function_name,    names, count, i, deepest, depth, callees_here) {
    if (function_name in depths) return depths[function_name]
    if (function_name in open) { print function_name " calls itself"; return 0 }
    open[function_name] = 1
    callees_here = callees[function_name]
    if (sub(/\n__indirect_call/, "", callees_here)) callees_here = callees_here "\n" reached_from(function_name)
    gsub(/\n__indirect_call/, "", callees_here)
    count = split(callees_here, names, "\n")
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
