const t = (n, f) => { try { console.log(n, f()); } catch (e) { console.log(n, e.name, e.message); } };
const r=JSON.rawJSON('123'); console.log(r, Object.getPrototypeOf(r), Object.getOwnPropertyDescriptors(r), Object.isFrozen(r), typeof r, String(r instanceof Object));
t('isRaw',()=>[JSON.isRawJSON(r),JSON.isRawJSON({rawJSON:'1'}),JSON.isRawJSON(1),JSON.isRawJSON(),JSON.isRawJSON(Object.freeze(Object.assign(Object.create(null),{rawJSON:'1'})))]);
t('str',()=>[JSON.stringify(r),JSON.stringify({a:r,b:[r]}),JSON.stringify({a:r},null,2)]);
for (const x of ['','\t1','1\n',' 1','1 ','\r1','1\r','{}','[]','{"a":1}','"s"','true','false','null','nul','1e1000','-0','0.10','01','abc','"\\u0041"','undefined', 'NaN','"a\nb"','1 2','tru','1.','"ab']) t(JSON.stringify(x),()=>JSON.stringify(JSON.rawJSON(x)));
for (const x of [1,1n,true,null,undefined,{},[],Symbol('x'),{toString(){return '5'}},-0,1e21,NaN]) t('v',()=>JSON.rawJSON(x).rawJSON);
t('noarg',()=>JSON.rawJSON());
t('new',()=>new JSON.rawJSON('1'));
console.log(JSON.rawJSON.length,JSON.rawJSON.name,JSON.isRawJSON.length,JSON.isRawJSON.name,Object.getOwnPropertyDescriptor(JSON,'rawJSON'), Object.getOwnPropertyNames(JSON));
t('repl',()=>JSON.stringify({a:1,b:2},(k,v)=>k==='a'?JSON.rawJSON('1.000'):v));
t('toJSON',()=>JSON.stringify({toJSON(){return JSON.rawJSON('12345678901234567890')}}));
t('bigint',()=>JSON.stringify({a:1n},(k,v)=>typeof v==='bigint'?JSON.rawJSON(v.toString()):v));
t('list',()=>JSON.stringify({a:r,rawJSON:1},['a']));
t('list2',()=>JSON.stringify(r,[]));
t('parse raw',()=>JSON.stringify(JSON.parse(JSON.stringify(r))));
t('copy',()=>JSON.stringify({...r}));
for (const v of [r, [r], { r }, new Map([[1, r]])]) t('clone', () => structuredClone(v));
t('replacer sees',()=>JSON.stringify({a:r},(k,v)=>{console.log('k',k,v,JSON.isRawJSON(v));return v}));
t('inherit',()=>JSON.stringify(Object.create(r)));
// What V8 says of texts that are none, beside what it says where they are read.
const said = (f)=>{try{return f()}catch(e){return e.name+': '+e.message}};
for (const x of ['1x','1  x','truex','"s"x','1,','-','- 1','\ufeff1','1\u00a0','1]','1}','\n{}',' {}',',','}',']',':','\u00a01','tRue','fals','falsex','"a\tb"','"\\x"','"\\u12','1e','1.x','--1','+1','.5','0x1','00','-01','"s" ','"s"\n"','null null','x'.repeat(50),'{'+'x'.repeat(50),' '+'1'.repeat(60),'\u2028','1\u2028', '"\ud800"','\ud83d\ude00','\x00','1\x00','-Infinity','[1','{"a"','1 ','1\t2','12.','1e+','1e+x','"','\'','/','true,','n','nulll','1_0','1n'] ) {
 const a=said(()=>JSON.rawJSON(x).rawJSON), b=said(()=>(JSON.parse(x),'ok'));
 console.log(JSON.stringify(x), a===b?'the same':'', '|', a, '|', b);
}

// Beside values in objects with and without a plan, in arrays, deep, in classes, with replacers and indentation.
const deep = { a: [{ b: { c: r, d: [r, [r]] } }], get e() { return r; }, 1: r };
for (const space of [0, 1, "--"]) for (const replace of [undefined, (k, v) => v, ["a", "b", "c"]]) t("deep", () => JSON.stringify(deep, replace, space));
t("wide", () => JSON.stringify([JSON.rawJSON('"\u00e9\u2028\ud83d\ude00\ud800"'), { "\u20ac": JSON.rawJSON('"\u20ac"') }]));
t("circle", () => { const o = { r }; o.o = o; return JSON.stringify(o); });
for (const f of [() => { r.rawJSON = 1; }, () => { r.x = 1; }, () => delete r.rawJSON, () => Object.defineProperty(r, "rawJSON", { value: "2" }), () => Object.freeze(r) === r, () => Object.isSealed(r)]) t("change", f);
t("spread", () => [{ ...r }, Object.entries(r), `${Object.keys(r)}`, r.rawJSON, "rawJSON" in r, r.toString]);
t("map", () => [new Map([[r, 1]]).get(r), new Set([r, r]).size, [r].includes(r), JSON.rawJSON("1") === JSON.rawJSON("1")]);
t("text", () => `${r}`);
