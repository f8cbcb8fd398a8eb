console.log(/^[\q{A|bc}]$/iv.test("A"), /^[\q{bc|1}]$/iv.test("BC"));
//          ^^^^^^^^^^^^^^ error[B0299] Becket does not run a letter alone in `\q{…}` where case is ignored
