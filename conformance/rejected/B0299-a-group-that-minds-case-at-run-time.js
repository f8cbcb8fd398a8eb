for (const [pattern, flags] of [['(?-i:b)', ''], ['(?i:a)(?-i:b)', ''], ['(?i:a(?-i:b))', '']]) console.log(new RegExp(pattern, flags));
//                                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ error[B0299] Becket does not run `(?-i:`, or a letter in `\q{…}`, where case is ignored
