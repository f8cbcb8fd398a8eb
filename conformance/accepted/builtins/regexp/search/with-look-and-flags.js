console.log("foobar".search(/(?<=foo)bar/), "ABC".search(/b/i), "a\nb".search(/^b/m), "😀b".search(/b/u), "aaa".search(/a{4}/));
