let f = () => "first";
console.log(f(f = () => "second"), f());
