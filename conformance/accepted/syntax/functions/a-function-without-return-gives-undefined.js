console.log((() => {})(), (function () { return; })(), (() => void 0)(), (() => ({}))());
