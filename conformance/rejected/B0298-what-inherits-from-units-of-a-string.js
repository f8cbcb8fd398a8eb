console.log('%o', [Object.create(new String('ሴb')), { a: 1 }]);
//      ^^^ error[B0298] Becket does not run an object that Node shows in a way of its own
