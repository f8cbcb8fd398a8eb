console.log("  a   b \t\n c ".trim().replace(/\s+/g, " "), "a\u00a0b".replace(/\s/, "_"), "line1\r\nline2\rline3".replace(/\r\n?|\n/g, "|"), "\ttab".replace(/^\t/, "  "));
