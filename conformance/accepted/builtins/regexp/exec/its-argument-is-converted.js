console.log(/null/.exec(null)[0], /undefined/.exec()[0], /1,2/.exec([1, 2])[0], /\[object Object\]/.exec({})[0], /true/.test(true), /undefined/.test());
