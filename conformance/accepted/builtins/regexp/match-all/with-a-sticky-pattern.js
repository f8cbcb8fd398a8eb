console.log([..."aab".matchAll(/a/gy)].length, [..."baa".matchAll(/a/gy)].length);
