console.log("b".match(/(a|b|c)/)[1], "dog".match(/^(cat|dog|bird)s?$/)[1], "x=1".match(/^(?:(\w)=(\d)|(\w+))$/).slice(1));
