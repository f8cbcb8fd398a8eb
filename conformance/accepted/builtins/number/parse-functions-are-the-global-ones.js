console.log(Number.parseInt === parseInt, Number.parseFloat === parseFloat, Number.parseInt("12px"), Number.parseFloat("1.5em"));
