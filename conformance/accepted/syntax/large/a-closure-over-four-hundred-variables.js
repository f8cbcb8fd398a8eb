// A closure over more variables than a function has registers.
function outer() {
  let v0 = 0; let v1 = 1; let v2 = 2; let v3 = 3; let v4 = 4; let v5 = 5; let v6 = 6; let v7 = 7; let v8 = 8; let v9 = 9;
  let v10 = 10; let v11 = 11; let v12 = 12; let v13 = 13; let v14 = 14; let v15 = 15; let v16 = 16; let v17 = 17; let v18 = 18; let v19 = 19;
  let v20 = 20; let v21 = 21; let v22 = 22; let v23 = 23; let v24 = 24; let v25 = 25; let v26 = 26; let v27 = 27; let v28 = 28; let v29 = 29;
  let v30 = 30; let v31 = 31; let v32 = 32; let v33 = 33; let v34 = 34; let v35 = 35; let v36 = 36; let v37 = 37; let v38 = 38; let v39 = 39;
  let v40 = 40; let v41 = 41; let v42 = 42; let v43 = 43; let v44 = 44; let v45 = 45; let v46 = 46; let v47 = 47; let v48 = 48; let v49 = 49;
  let v50 = 50; let v51 = 51; let v52 = 52; let v53 = 53; let v54 = 54; let v55 = 55; let v56 = 56; let v57 = 57; let v58 = 58; let v59 = 59;
  let v60 = 60; let v61 = 61; let v62 = 62; let v63 = 63; let v64 = 64; let v65 = 65; let v66 = 66; let v67 = 67; let v68 = 68; let v69 = 69;
  let v70 = 70; let v71 = 71; let v72 = 72; let v73 = 73; let v74 = 74; let v75 = 75; let v76 = 76; let v77 = 77; let v78 = 78; let v79 = 79;
  let v80 = 80; let v81 = 81; let v82 = 82; let v83 = 83; let v84 = 84; let v85 = 85; let v86 = 86; let v87 = 87; let v88 = 88; let v89 = 89;
  let v90 = 90; let v91 = 91; let v92 = 92; let v93 = 93; let v94 = 94; let v95 = 95; let v96 = 96; let v97 = 97; let v98 = 98; let v99 = 99;
  let v100 = 100; let v101 = 101; let v102 = 102; let v103 = 103; let v104 = 104; let v105 = 105; let v106 = 106; let v107 = 107; let v108 = 108; let v109 = 109;
  let v110 = 110; let v111 = 111; let v112 = 112; let v113 = 113; let v114 = 114; let v115 = 115; let v116 = 116; let v117 = 117; let v118 = 118; let v119 = 119;
  let v120 = 120; let v121 = 121; let v122 = 122; let v123 = 123; let v124 = 124; let v125 = 125; let v126 = 126; let v127 = 127; let v128 = 128; let v129 = 129;
  let v130 = 130; let v131 = 131; let v132 = 132; let v133 = 133; let v134 = 134; let v135 = 135; let v136 = 136; let v137 = 137; let v138 = 138; let v139 = 139;
  let v140 = 140; let v141 = 141; let v142 = 142; let v143 = 143; let v144 = 144; let v145 = 145; let v146 = 146; let v147 = 147; let v148 = 148; let v149 = 149;
  let v150 = 150; let v151 = 151; let v152 = 152; let v153 = 153; let v154 = 154; let v155 = 155; let v156 = 156; let v157 = 157; let v158 = 158; let v159 = 159;
  let v160 = 160; let v161 = 161; let v162 = 162; let v163 = 163; let v164 = 164; let v165 = 165; let v166 = 166; let v167 = 167; let v168 = 168; let v169 = 169;
  let v170 = 170; let v171 = 171; let v172 = 172; let v173 = 173; let v174 = 174; let v175 = 175; let v176 = 176; let v177 = 177; let v178 = 178; let v179 = 179;
  let v180 = 180; let v181 = 181; let v182 = 182; let v183 = 183; let v184 = 184; let v185 = 185; let v186 = 186; let v187 = 187; let v188 = 188; let v189 = 189;
  let v190 = 190; let v191 = 191; let v192 = 192; let v193 = 193; let v194 = 194; let v195 = 195; let v196 = 196; let v197 = 197; let v198 = 198; let v199 = 199;
  let v200 = 200; let v201 = 201; let v202 = 202; let v203 = 203; let v204 = 204; let v205 = 205; let v206 = 206; let v207 = 207; let v208 = 208; let v209 = 209;
  let v210 = 210; let v211 = 211; let v212 = 212; let v213 = 213; let v214 = 214; let v215 = 215; let v216 = 216; let v217 = 217; let v218 = 218; let v219 = 219;
  let v220 = 220; let v221 = 221; let v222 = 222; let v223 = 223; let v224 = 224; let v225 = 225; let v226 = 226; let v227 = 227; let v228 = 228; let v229 = 229;
  let v230 = 230; let v231 = 231; let v232 = 232; let v233 = 233; let v234 = 234; let v235 = 235; let v236 = 236; let v237 = 237; let v238 = 238; let v239 = 239;
  let v240 = 240; let v241 = 241; let v242 = 242; let v243 = 243; let v244 = 244; let v245 = 245; let v246 = 246; let v247 = 247; let v248 = 248; let v249 = 249;
  let v250 = 250; let v251 = 251; let v252 = 252; let v253 = 253; let v254 = 254; let v255 = 255; let v256 = 256; let v257 = 257; let v258 = 258; let v259 = 259;
  let v260 = 260; let v261 = 261; let v262 = 262; let v263 = 263; let v264 = 264; let v265 = 265; let v266 = 266; let v267 = 267; let v268 = 268; let v269 = 269;
  let v270 = 270; let v271 = 271; let v272 = 272; let v273 = 273; let v274 = 274; let v275 = 275; let v276 = 276; let v277 = 277; let v278 = 278; let v279 = 279;
  let v280 = 280; let v281 = 281; let v282 = 282; let v283 = 283; let v284 = 284; let v285 = 285; let v286 = 286; let v287 = 287; let v288 = 288; let v289 = 289;
  let v290 = 290; let v291 = 291; let v292 = 292; let v293 = 293; let v294 = 294; let v295 = 295; let v296 = 296; let v297 = 297; let v298 = 298; let v299 = 299;
  let v300 = 300; let v301 = 301; let v302 = 302; let v303 = 303; let v304 = 304; let v305 = 305; let v306 = 306; let v307 = 307; let v308 = 308; let v309 = 309;
  let v310 = 310; let v311 = 311; let v312 = 312; let v313 = 313; let v314 = 314; let v315 = 315; let v316 = 316; let v317 = 317; let v318 = 318; let v319 = 319;
  let v320 = 320; let v321 = 321; let v322 = 322; let v323 = 323; let v324 = 324; let v325 = 325; let v326 = 326; let v327 = 327; let v328 = 328; let v329 = 329;
  let v330 = 330; let v331 = 331; let v332 = 332; let v333 = 333; let v334 = 334; let v335 = 335; let v336 = 336; let v337 = 337; let v338 = 338; let v339 = 339;
  let v340 = 340; let v341 = 341; let v342 = 342; let v343 = 343; let v344 = 344; let v345 = 345; let v346 = 346; let v347 = 347; let v348 = 348; let v349 = 349;
  let v350 = 350; let v351 = 351; let v352 = 352; let v353 = 353; let v354 = 354; let v355 = 355; let v356 = 356; let v357 = 357; let v358 = 358; let v359 = 359;
  let v360 = 360; let v361 = 361; let v362 = 362; let v363 = 363; let v364 = 364; let v365 = 365; let v366 = 366; let v367 = 367; let v368 = 368; let v369 = 369;
  let v370 = 370; let v371 = 371; let v372 = 372; let v373 = 373; let v374 = 374; let v375 = 375; let v376 = 376; let v377 = 377; let v378 = 378; let v379 = 379;
  let v380 = 380; let v381 = 381; let v382 = 382; let v383 = 383; let v384 = 384; let v385 = 385; let v386 = 386; let v387 = 387; let v388 = 388; let v389 = 389;
  let v390 = 390; let v391 = 391; let v392 = 392; let v393 = 393; let v394 = 394; let v395 = 395; let v396 = 396; let v397 = 397; let v398 = 398; let v399 = 399;
  const sum = () => v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9
    + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19
    + v20 + v21 + v22 + v23 + v24 + v25 + v26 + v27 + v28 + v29
    + v30 + v31 + v32 + v33 + v34 + v35 + v36 + v37 + v38 + v39
    + v40 + v41 + v42 + v43 + v44 + v45 + v46 + v47 + v48 + v49
    + v50 + v51 + v52 + v53 + v54 + v55 + v56 + v57 + v58 + v59
    + v60 + v61 + v62 + v63 + v64 + v65 + v66 + v67 + v68 + v69
    + v70 + v71 + v72 + v73 + v74 + v75 + v76 + v77 + v78 + v79
    + v80 + v81 + v82 + v83 + v84 + v85 + v86 + v87 + v88 + v89
    + v90 + v91 + v92 + v93 + v94 + v95 + v96 + v97 + v98 + v99
    + v100 + v101 + v102 + v103 + v104 + v105 + v106 + v107 + v108 + v109
    + v110 + v111 + v112 + v113 + v114 + v115 + v116 + v117 + v118 + v119
    + v120 + v121 + v122 + v123 + v124 + v125 + v126 + v127 + v128 + v129
    + v130 + v131 + v132 + v133 + v134 + v135 + v136 + v137 + v138 + v139
    + v140 + v141 + v142 + v143 + v144 + v145 + v146 + v147 + v148 + v149
    + v150 + v151 + v152 + v153 + v154 + v155 + v156 + v157 + v158 + v159
    + v160 + v161 + v162 + v163 + v164 + v165 + v166 + v167 + v168 + v169
    + v170 + v171 + v172 + v173 + v174 + v175 + v176 + v177 + v178 + v179
    + v180 + v181 + v182 + v183 + v184 + v185 + v186 + v187 + v188 + v189
    + v190 + v191 + v192 + v193 + v194 + v195 + v196 + v197 + v198 + v199
    + v200 + v201 + v202 + v203 + v204 + v205 + v206 + v207 + v208 + v209
    + v210 + v211 + v212 + v213 + v214 + v215 + v216 + v217 + v218 + v219
    + v220 + v221 + v222 + v223 + v224 + v225 + v226 + v227 + v228 + v229
    + v230 + v231 + v232 + v233 + v234 + v235 + v236 + v237 + v238 + v239
    + v240 + v241 + v242 + v243 + v244 + v245 + v246 + v247 + v248 + v249
    + v250 + v251 + v252 + v253 + v254 + v255 + v256 + v257 + v258 + v259
    + v260 + v261 + v262 + v263 + v264 + v265 + v266 + v267 + v268 + v269
    + v270 + v271 + v272 + v273 + v274 + v275 + v276 + v277 + v278 + v279
    + v280 + v281 + v282 + v283 + v284 + v285 + v286 + v287 + v288 + v289
    + v290 + v291 + v292 + v293 + v294 + v295 + v296 + v297 + v298 + v299
    + v300 + v301 + v302 + v303 + v304 + v305 + v306 + v307 + v308 + v309
    + v310 + v311 + v312 + v313 + v314 + v315 + v316 + v317 + v318 + v319
    + v320 + v321 + v322 + v323 + v324 + v325 + v326 + v327 + v328 + v329
    + v330 + v331 + v332 + v333 + v334 + v335 + v336 + v337 + v338 + v339
    + v340 + v341 + v342 + v343 + v344 + v345 + v346 + v347 + v348 + v349
    + v350 + v351 + v352 + v353 + v354 + v355 + v356 + v357 + v358 + v359
    + v360 + v361 + v362 + v363 + v364 + v365 + v366 + v367 + v368 + v369
    + v370 + v371 + v372 + v373 + v374 + v375 + v376 + v377 + v378 + v379
    + v380 + v381 + v382 + v383 + v384 + v385 + v386 + v387 + v388 + v389
    + v390 + v391 + v392 + v393 + v394 + v395 + v396 + v397 + v398 + v399;
  const before = sum();
  v399 = 1000; v0 = 1;
  return [before, sum(), () => sum() + v399];
}
const [a, b, f] = outer();
console.log(a, b, f());
async function waits() {
  const v0 = 0; const v1 = 1; const v2 = 2; const v3 = 3; const v4 = 4; const v5 = 5; const v6 = 6; const v7 = 7; const v8 = 8; const v9 = 9;
  const v10 = 10; const v11 = 11; const v12 = 12; const v13 = 13; const v14 = 14; const v15 = 15; const v16 = 16; const v17 = 17; const v18 = 18; const v19 = 19;
  const v20 = 20; const v21 = 21; const v22 = 22; const v23 = 23; const v24 = 24; const v25 = 25; const v26 = 26; const v27 = 27; const v28 = 28; const v29 = 29;
  const v30 = 30; const v31 = 31; const v32 = 32; const v33 = 33; const v34 = 34; const v35 = 35; const v36 = 36; const v37 = 37; const v38 = 38; const v39 = 39;
  const v40 = 40; const v41 = 41; const v42 = 42; const v43 = 43; const v44 = 44; const v45 = 45; const v46 = 46; const v47 = 47; const v48 = 48; const v49 = 49;
  const v50 = 50; const v51 = 51; const v52 = 52; const v53 = 53; const v54 = 54; const v55 = 55; const v56 = 56; const v57 = 57; const v58 = 58; const v59 = 59;
  const v60 = 60; const v61 = 61; const v62 = 62; const v63 = 63; const v64 = 64; const v65 = 65; const v66 = 66; const v67 = 67; const v68 = 68; const v69 = 69;
  const v70 = 70; const v71 = 71; const v72 = 72; const v73 = 73; const v74 = 74; const v75 = 75; const v76 = 76; const v77 = 77; const v78 = 78; const v79 = 79;
  const v80 = 80; const v81 = 81; const v82 = 82; const v83 = 83; const v84 = 84; const v85 = 85; const v86 = 86; const v87 = 87; const v88 = 88; const v89 = 89;
  const v90 = 90; const v91 = 91; const v92 = 92; const v93 = 93; const v94 = 94; const v95 = 95; const v96 = 96; const v97 = 97; const v98 = 98; const v99 = 99;
  const v100 = 100; const v101 = 101; const v102 = 102; const v103 = 103; const v104 = 104; const v105 = 105; const v106 = 106; const v107 = 107; const v108 = 108; const v109 = 109;
  const v110 = 110; const v111 = 111; const v112 = 112; const v113 = 113; const v114 = 114; const v115 = 115; const v116 = 116; const v117 = 117; const v118 = 118; const v119 = 119;
  const v120 = 120; const v121 = 121; const v122 = 122; const v123 = 123; const v124 = 124; const v125 = 125; const v126 = 126; const v127 = 127; const v128 = 128; const v129 = 129;
  const v130 = 130; const v131 = 131; const v132 = 132; const v133 = 133; const v134 = 134; const v135 = 135; const v136 = 136; const v137 = 137; const v138 = 138; const v139 = 139;
  const v140 = 140; const v141 = 141; const v142 = 142; const v143 = 143; const v144 = 144; const v145 = 145; const v146 = 146; const v147 = 147; const v148 = 148; const v149 = 149;
  const v150 = 150; const v151 = 151; const v152 = 152; const v153 = 153; const v154 = 154; const v155 = 155; const v156 = 156; const v157 = 157; const v158 = 158; const v159 = 159;
  const v160 = 160; const v161 = 161; const v162 = 162; const v163 = 163; const v164 = 164; const v165 = 165; const v166 = 166; const v167 = 167; const v168 = 168; const v169 = 169;
  const v170 = 170; const v171 = 171; const v172 = 172; const v173 = 173; const v174 = 174; const v175 = 175; const v176 = 176; const v177 = 177; const v178 = 178; const v179 = 179;
  const v180 = 180; const v181 = 181; const v182 = 182; const v183 = 183; const v184 = 184; const v185 = 185; const v186 = 186; const v187 = 187; const v188 = 188; const v189 = 189;
  const v190 = 190; const v191 = 191; const v192 = 192; const v193 = 193; const v194 = 194; const v195 = 195; const v196 = 196; const v197 = 197; const v198 = 198; const v199 = 199;
  const v200 = 200; const v201 = 201; const v202 = 202; const v203 = 203; const v204 = 204; const v205 = 205; const v206 = 206; const v207 = 207; const v208 = 208; const v209 = 209;
  const v210 = 210; const v211 = 211; const v212 = 212; const v213 = 213; const v214 = 214; const v215 = 215; const v216 = 216; const v217 = 217; const v218 = 218; const v219 = 219;
  const v220 = 220; const v221 = 221; const v222 = 222; const v223 = 223; const v224 = 224; const v225 = 225; const v226 = 226; const v227 = 227; const v228 = 228; const v229 = 229;
  const v230 = 230; const v231 = 231; const v232 = 232; const v233 = 233; const v234 = 234; const v235 = 235; const v236 = 236; const v237 = 237; const v238 = 238; const v239 = 239;
  const v240 = 240; const v241 = 241; const v242 = 242; const v243 = 243; const v244 = 244; const v245 = 245; const v246 = 246; const v247 = 247; const v248 = 248; const v249 = 249;
  const v250 = 250; const v251 = 251; const v252 = 252; const v253 = 253; const v254 = 254; const v255 = 255; const v256 = 256; const v257 = 257; const v258 = 258; const v259 = 259;
  const v260 = 260; const v261 = 261; const v262 = 262; const v263 = 263; const v264 = 264; const v265 = 265; const v266 = 266; const v267 = 267; const v268 = 268; const v269 = 269;
  const v270 = 270; const v271 = 271; const v272 = 272; const v273 = 273; const v274 = 274; const v275 = 275; const v276 = 276; const v277 = 277; const v278 = 278; const v279 = 279;
  const v280 = 280; const v281 = 281; const v282 = 282; const v283 = 283; const v284 = 284; const v285 = 285; const v286 = 286; const v287 = 287; const v288 = 288; const v289 = 289;
  const v290 = 290; const v291 = 291; const v292 = 292; const v293 = 293; const v294 = 294; const v295 = 295; const v296 = 296; const v297 = 297; const v298 = 298; const v299 = 299;
  const v300 = 300; const v301 = 301; const v302 = 302; const v303 = 303; const v304 = 304; const v305 = 305; const v306 = 306; const v307 = 307; const v308 = 308; const v309 = 309;
  const v310 = 310; const v311 = 311; const v312 = 312; const v313 = 313; const v314 = 314; const v315 = 315; const v316 = 316; const v317 = 317; const v318 = 318; const v319 = 319;
  const v320 = 320; const v321 = 321; const v322 = 322; const v323 = 323; const v324 = 324; const v325 = 325; const v326 = 326; const v327 = 327; const v328 = 328; const v329 = 329;
  const v330 = 330; const v331 = 331; const v332 = 332; const v333 = 333; const v334 = 334; const v335 = 335; const v336 = 336; const v337 = 337; const v338 = 338; const v339 = 339;
  const v340 = 340; const v341 = 341; const v342 = 342; const v343 = 343; const v344 = 344; const v345 = 345; const v346 = 346; const v347 = 347; const v348 = 348; const v349 = 349;
  const v350 = 350; const v351 = 351; const v352 = 352; const v353 = 353; const v354 = 354; const v355 = 355; const v356 = 356; const v357 = 357; const v358 = 358; const v359 = 359;
  const v360 = 360; const v361 = 361; const v362 = 362; const v363 = 363; const v364 = 364; const v365 = 365; const v366 = 366; const v367 = 367; const v368 = 368; const v369 = 369;
  const v370 = 370; const v371 = 371; const v372 = 372; const v373 = 373; const v374 = 374; const v375 = 375; const v376 = 376; const v377 = 377; const v378 = 378; const v379 = 379;
  const v380 = 380; const v381 = 381; const v382 = 382; const v383 = 383; const v384 = 384; const v385 = 385; const v386 = 386; const v387 = 387; const v388 = 388; const v389 = 389;
  const v390 = 390; const v391 = 391; const v392 = 392; const v393 = 393; const v394 = 394; const v395 = 395; const v396 = 396; const v397 = 397; const v398 = 398; const v399 = 399;
  await null;
  return () => v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9
    + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19
    + v20 + v21 + v22 + v23 + v24 + v25 + v26 + v27 + v28 + v29
    + v30 + v31 + v32 + v33 + v34 + v35 + v36 + v37 + v38 + v39
    + v40 + v41 + v42 + v43 + v44 + v45 + v46 + v47 + v48 + v49
    + v50 + v51 + v52 + v53 + v54 + v55 + v56 + v57 + v58 + v59
    + v60 + v61 + v62 + v63 + v64 + v65 + v66 + v67 + v68 + v69
    + v70 + v71 + v72 + v73 + v74 + v75 + v76 + v77 + v78 + v79
    + v80 + v81 + v82 + v83 + v84 + v85 + v86 + v87 + v88 + v89
    + v90 + v91 + v92 + v93 + v94 + v95 + v96 + v97 + v98 + v99
    + v100 + v101 + v102 + v103 + v104 + v105 + v106 + v107 + v108 + v109
    + v110 + v111 + v112 + v113 + v114 + v115 + v116 + v117 + v118 + v119
    + v120 + v121 + v122 + v123 + v124 + v125 + v126 + v127 + v128 + v129
    + v130 + v131 + v132 + v133 + v134 + v135 + v136 + v137 + v138 + v139
    + v140 + v141 + v142 + v143 + v144 + v145 + v146 + v147 + v148 + v149
    + v150 + v151 + v152 + v153 + v154 + v155 + v156 + v157 + v158 + v159
    + v160 + v161 + v162 + v163 + v164 + v165 + v166 + v167 + v168 + v169
    + v170 + v171 + v172 + v173 + v174 + v175 + v176 + v177 + v178 + v179
    + v180 + v181 + v182 + v183 + v184 + v185 + v186 + v187 + v188 + v189
    + v190 + v191 + v192 + v193 + v194 + v195 + v196 + v197 + v198 + v199
    + v200 + v201 + v202 + v203 + v204 + v205 + v206 + v207 + v208 + v209
    + v210 + v211 + v212 + v213 + v214 + v215 + v216 + v217 + v218 + v219
    + v220 + v221 + v222 + v223 + v224 + v225 + v226 + v227 + v228 + v229
    + v230 + v231 + v232 + v233 + v234 + v235 + v236 + v237 + v238 + v239
    + v240 + v241 + v242 + v243 + v244 + v245 + v246 + v247 + v248 + v249
    + v250 + v251 + v252 + v253 + v254 + v255 + v256 + v257 + v258 + v259
    + v260 + v261 + v262 + v263 + v264 + v265 + v266 + v267 + v268 + v269
    + v270 + v271 + v272 + v273 + v274 + v275 + v276 + v277 + v278 + v279
    + v280 + v281 + v282 + v283 + v284 + v285 + v286 + v287 + v288 + v289
    + v290 + v291 + v292 + v293 + v294 + v295 + v296 + v297 + v298 + v299
    + v300 + v301 + v302 + v303 + v304 + v305 + v306 + v307 + v308 + v309
    + v310 + v311 + v312 + v313 + v314 + v315 + v316 + v317 + v318 + v319
    + v320 + v321 + v322 + v323 + v324 + v325 + v326 + v327 + v328 + v329
    + v330 + v331 + v332 + v333 + v334 + v335 + v336 + v337 + v338 + v339
    + v340 + v341 + v342 + v343 + v344 + v345 + v346 + v347 + v348 + v349
    + v350 + v351 + v352 + v353 + v354 + v355 + v356 + v357 + v358 + v359
    + v360 + v361 + v362 + v363 + v364 + v365 + v366 + v367 + v368 + v369
    + v370 + v371 + v372 + v373 + v374 + v375 + v376 + v377 + v378 + v379
    + v380 + v381 + v382 + v383 + v384 + v385 + v386 + v387 + v388 + v389
    + v390 + v391 + v392 + v393 + v394 + v395 + v396 + v397 + v398 + v399;
}
console.log((await waits())());
function* gives() {
  let v0 = 0; let v1 = 1; let v2 = 2; let v3 = 3; let v4 = 4; let v5 = 5; let v6 = 6; let v7 = 7; let v8 = 8; let v9 = 9;
  let v10 = 10; let v11 = 11; let v12 = 12; let v13 = 13; let v14 = 14; let v15 = 15; let v16 = 16; let v17 = 17; let v18 = 18; let v19 = 19;
  let v20 = 20; let v21 = 21; let v22 = 22; let v23 = 23; let v24 = 24; let v25 = 25; let v26 = 26; let v27 = 27; let v28 = 28; let v29 = 29;
  let v30 = 30; let v31 = 31; let v32 = 32; let v33 = 33; let v34 = 34; let v35 = 35; let v36 = 36; let v37 = 37; let v38 = 38; let v39 = 39;
  let v40 = 40; let v41 = 41; let v42 = 42; let v43 = 43; let v44 = 44; let v45 = 45; let v46 = 46; let v47 = 47; let v48 = 48; let v49 = 49;
  let v50 = 50; let v51 = 51; let v52 = 52; let v53 = 53; let v54 = 54; let v55 = 55; let v56 = 56; let v57 = 57; let v58 = 58; let v59 = 59;
  let v60 = 60; let v61 = 61; let v62 = 62; let v63 = 63; let v64 = 64; let v65 = 65; let v66 = 66; let v67 = 67; let v68 = 68; let v69 = 69;
  let v70 = 70; let v71 = 71; let v72 = 72; let v73 = 73; let v74 = 74; let v75 = 75; let v76 = 76; let v77 = 77; let v78 = 78; let v79 = 79;
  let v80 = 80; let v81 = 81; let v82 = 82; let v83 = 83; let v84 = 84; let v85 = 85; let v86 = 86; let v87 = 87; let v88 = 88; let v89 = 89;
  let v90 = 90; let v91 = 91; let v92 = 92; let v93 = 93; let v94 = 94; let v95 = 95; let v96 = 96; let v97 = 97; let v98 = 98; let v99 = 99;
  let v100 = 100; let v101 = 101; let v102 = 102; let v103 = 103; let v104 = 104; let v105 = 105; let v106 = 106; let v107 = 107; let v108 = 108; let v109 = 109;
  let v110 = 110; let v111 = 111; let v112 = 112; let v113 = 113; let v114 = 114; let v115 = 115; let v116 = 116; let v117 = 117; let v118 = 118; let v119 = 119;
  let v120 = 120; let v121 = 121; let v122 = 122; let v123 = 123; let v124 = 124; let v125 = 125; let v126 = 126; let v127 = 127; let v128 = 128; let v129 = 129;
  let v130 = 130; let v131 = 131; let v132 = 132; let v133 = 133; let v134 = 134; let v135 = 135; let v136 = 136; let v137 = 137; let v138 = 138; let v139 = 139;
  let v140 = 140; let v141 = 141; let v142 = 142; let v143 = 143; let v144 = 144; let v145 = 145; let v146 = 146; let v147 = 147; let v148 = 148; let v149 = 149;
  let v150 = 150; let v151 = 151; let v152 = 152; let v153 = 153; let v154 = 154; let v155 = 155; let v156 = 156; let v157 = 157; let v158 = 158; let v159 = 159;
  let v160 = 160; let v161 = 161; let v162 = 162; let v163 = 163; let v164 = 164; let v165 = 165; let v166 = 166; let v167 = 167; let v168 = 168; let v169 = 169;
  let v170 = 170; let v171 = 171; let v172 = 172; let v173 = 173; let v174 = 174; let v175 = 175; let v176 = 176; let v177 = 177; let v178 = 178; let v179 = 179;
  let v180 = 180; let v181 = 181; let v182 = 182; let v183 = 183; let v184 = 184; let v185 = 185; let v186 = 186; let v187 = 187; let v188 = 188; let v189 = 189;
  let v190 = 190; let v191 = 191; let v192 = 192; let v193 = 193; let v194 = 194; let v195 = 195; let v196 = 196; let v197 = 197; let v198 = 198; let v199 = 199;
  let v200 = 200; let v201 = 201; let v202 = 202; let v203 = 203; let v204 = 204; let v205 = 205; let v206 = 206; let v207 = 207; let v208 = 208; let v209 = 209;
  let v210 = 210; let v211 = 211; let v212 = 212; let v213 = 213; let v214 = 214; let v215 = 215; let v216 = 216; let v217 = 217; let v218 = 218; let v219 = 219;
  let v220 = 220; let v221 = 221; let v222 = 222; let v223 = 223; let v224 = 224; let v225 = 225; let v226 = 226; let v227 = 227; let v228 = 228; let v229 = 229;
  let v230 = 230; let v231 = 231; let v232 = 232; let v233 = 233; let v234 = 234; let v235 = 235; let v236 = 236; let v237 = 237; let v238 = 238; let v239 = 239;
  let v240 = 240; let v241 = 241; let v242 = 242; let v243 = 243; let v244 = 244; let v245 = 245; let v246 = 246; let v247 = 247; let v248 = 248; let v249 = 249;
  let v250 = 250; let v251 = 251; let v252 = 252; let v253 = 253; let v254 = 254; let v255 = 255; let v256 = 256; let v257 = 257; let v258 = 258; let v259 = 259;
  let v260 = 260; let v261 = 261; let v262 = 262; let v263 = 263; let v264 = 264; let v265 = 265; let v266 = 266; let v267 = 267; let v268 = 268; let v269 = 269;
  let v270 = 270; let v271 = 271; let v272 = 272; let v273 = 273; let v274 = 274; let v275 = 275; let v276 = 276; let v277 = 277; let v278 = 278; let v279 = 279;
  let v280 = 280; let v281 = 281; let v282 = 282; let v283 = 283; let v284 = 284; let v285 = 285; let v286 = 286; let v287 = 287; let v288 = 288; let v289 = 289;
  let v290 = 290; let v291 = 291; let v292 = 292; let v293 = 293; let v294 = 294; let v295 = 295; let v296 = 296; let v297 = 297; let v298 = 298; let v299 = 299;
  let v300 = 300; let v301 = 301; let v302 = 302; let v303 = 303; let v304 = 304; let v305 = 305; let v306 = 306; let v307 = 307; let v308 = 308; let v309 = 309;
  let v310 = 310; let v311 = 311; let v312 = 312; let v313 = 313; let v314 = 314; let v315 = 315; let v316 = 316; let v317 = 317; let v318 = 318; let v319 = 319;
  let v320 = 320; let v321 = 321; let v322 = 322; let v323 = 323; let v324 = 324; let v325 = 325; let v326 = 326; let v327 = 327; let v328 = 328; let v329 = 329;
  let v330 = 330; let v331 = 331; let v332 = 332; let v333 = 333; let v334 = 334; let v335 = 335; let v336 = 336; let v337 = 337; let v338 = 338; let v339 = 339;
  let v340 = 340; let v341 = 341; let v342 = 342; let v343 = 343; let v344 = 344; let v345 = 345; let v346 = 346; let v347 = 347; let v348 = 348; let v349 = 349;
  let v350 = 350; let v351 = 351; let v352 = 352; let v353 = 353; let v354 = 354; let v355 = 355; let v356 = 356; let v357 = 357; let v358 = 358; let v359 = 359;
  let v360 = 360; let v361 = 361; let v362 = 362; let v363 = 363; let v364 = 364; let v365 = 365; let v366 = 366; let v367 = 367; let v368 = 368; let v369 = 369;
  let v370 = 370; let v371 = 371; let v372 = 372; let v373 = 373; let v374 = 374; let v375 = 375; let v376 = 376; let v377 = 377; let v378 = 378; let v379 = 379;
  let v380 = 380; let v381 = 381; let v382 = 382; let v383 = 383; let v384 = 384; let v385 = 385; let v386 = 386; let v387 = 387; let v388 = 388; let v389 = 389;
  let v390 = 390; let v391 = 391; let v392 = 392; let v393 = 393; let v394 = 394; let v395 = 395; let v396 = 396; let v397 = 397; let v398 = 398; let v399 = 399;
  for (;;) { v0 = yield () => v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9
    + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19
    + v20 + v21 + v22 + v23 + v24 + v25 + v26 + v27 + v28 + v29
    + v30 + v31 + v32 + v33 + v34 + v35 + v36 + v37 + v38 + v39
    + v40 + v41 + v42 + v43 + v44 + v45 + v46 + v47 + v48 + v49
    + v50 + v51 + v52 + v53 + v54 + v55 + v56 + v57 + v58 + v59
    + v60 + v61 + v62 + v63 + v64 + v65 + v66 + v67 + v68 + v69
    + v70 + v71 + v72 + v73 + v74 + v75 + v76 + v77 + v78 + v79
    + v80 + v81 + v82 + v83 + v84 + v85 + v86 + v87 + v88 + v89
    + v90 + v91 + v92 + v93 + v94 + v95 + v96 + v97 + v98 + v99
    + v100 + v101 + v102 + v103 + v104 + v105 + v106 + v107 + v108 + v109
    + v110 + v111 + v112 + v113 + v114 + v115 + v116 + v117 + v118 + v119
    + v120 + v121 + v122 + v123 + v124 + v125 + v126 + v127 + v128 + v129
    + v130 + v131 + v132 + v133 + v134 + v135 + v136 + v137 + v138 + v139
    + v140 + v141 + v142 + v143 + v144 + v145 + v146 + v147 + v148 + v149
    + v150 + v151 + v152 + v153 + v154 + v155 + v156 + v157 + v158 + v159
    + v160 + v161 + v162 + v163 + v164 + v165 + v166 + v167 + v168 + v169
    + v170 + v171 + v172 + v173 + v174 + v175 + v176 + v177 + v178 + v179
    + v180 + v181 + v182 + v183 + v184 + v185 + v186 + v187 + v188 + v189
    + v190 + v191 + v192 + v193 + v194 + v195 + v196 + v197 + v198 + v199
    + v200 + v201 + v202 + v203 + v204 + v205 + v206 + v207 + v208 + v209
    + v210 + v211 + v212 + v213 + v214 + v215 + v216 + v217 + v218 + v219
    + v220 + v221 + v222 + v223 + v224 + v225 + v226 + v227 + v228 + v229
    + v230 + v231 + v232 + v233 + v234 + v235 + v236 + v237 + v238 + v239
    + v240 + v241 + v242 + v243 + v244 + v245 + v246 + v247 + v248 + v249
    + v250 + v251 + v252 + v253 + v254 + v255 + v256 + v257 + v258 + v259
    + v260 + v261 + v262 + v263 + v264 + v265 + v266 + v267 + v268 + v269
    + v270 + v271 + v272 + v273 + v274 + v275 + v276 + v277 + v278 + v279
    + v280 + v281 + v282 + v283 + v284 + v285 + v286 + v287 + v288 + v289
    + v290 + v291 + v292 + v293 + v294 + v295 + v296 + v297 + v298 + v299
    + v300 + v301 + v302 + v303 + v304 + v305 + v306 + v307 + v308 + v309
    + v310 + v311 + v312 + v313 + v314 + v315 + v316 + v317 + v318 + v319
    + v320 + v321 + v322 + v323 + v324 + v325 + v326 + v327 + v328 + v329
    + v330 + v331 + v332 + v333 + v334 + v335 + v336 + v337 + v338 + v339
    + v340 + v341 + v342 + v343 + v344 + v345 + v346 + v347 + v348 + v349
    + v350 + v351 + v352 + v353 + v354 + v355 + v356 + v357 + v358 + v359
    + v360 + v361 + v362 + v363 + v364 + v365 + v366 + v367 + v368 + v369
    + v370 + v371 + v372 + v373 + v374 + v375 + v376 + v377 + v378 + v379
    + v380 + v381 + v382 + v383 + v384 + v385 + v386 + v387 + v388 + v389
    + v390 + v391 + v392 + v393 + v394 + v395 + v396 + v397 + v398 + v399; }
}
const g = gives(); console.log(g.next().value()); const h = g.next(5).value; console.log(h());
