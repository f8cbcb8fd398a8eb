console.log("One. Two! Three?".split(/(?<=[.!?])\s+/), "the quick  brown".split(/\W+/), " a b ".split(/\s/), "a1b22c".split(/\d+/));
