let x = 5;
console.log(- -x, +-x, !!x, ~~x, -~x, ~-x, typeof typeof x, !-0, - -"3", + +true, void typeof x, -(-x));
