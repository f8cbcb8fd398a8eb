console.log("a1b2c".split(/(\d)/), "a-b+c".split(/(-)|(\+)/), "A<B>bold</B>and<CODE>coded</CODE>".split(/<(\/)?([^<>]+)>/));
