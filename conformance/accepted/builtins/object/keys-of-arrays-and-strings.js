console.log(Object.keys(["a", , "c"]), Object.values("hi"), Object.entries("é😀"), Object.keys(""), Object.keys([]));
