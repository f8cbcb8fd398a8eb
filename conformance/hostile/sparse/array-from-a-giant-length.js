// ends: uncaught RangeError
Array.from({ length: 2 ** 40 });
