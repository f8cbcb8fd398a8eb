const f = () => { let x = 1; return x }
{ console.log("block") }
if (true) { console.log(f()) }
