console.log(JSON.parse('{"a":1,"b":2,"a":3}'), JSON.parse('{"2":"x","b":1,"1":"y","2":"z"}'));
