console.log("a\tb", 'it\'s', "\x41\u0042\u{43}\u{1F600}", "\0".length, "line\
 joined", "\b\f\v".length, "\u2028".length, "\q", 'double " inside', "\\");
