console.log(Math.max(1, 2);
//                        ^ error[B0101] `,` or `)` is missing before `;`
