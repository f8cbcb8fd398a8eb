console.log("abc".search(/c/), "abc".search(/x/), "abc".search("b"), "abc".search(/(?:)/), "a.b".search("."), "xx".search(/$/));
