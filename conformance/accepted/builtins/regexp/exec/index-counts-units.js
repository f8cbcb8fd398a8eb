console.log(/b/.exec("😀b").index, /b/u.exec("😀b").index, /😀/u.exec("é😀").index, /$/u.exec("😀").index, /./gu.exec("😀")[0].length);
