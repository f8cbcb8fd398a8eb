console.log("a\nb".match(/a.b/), "a\nb".match(/a.b/s)[0].length, /^.$/s.test("\u2028"));
