console.log(String.raw`a\n${1 + 1}\u00`, String.raw`C:\dir\${"x"}`.length);
