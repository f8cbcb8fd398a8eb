export default () => [Date.now(), new Date(), Date(), new Date(2020, 0)];
//                         ^^^ error[B0238] `Date.now` is not granted to this hook
//                                    ^^^^ error[B0238] `new Date()` is not granted to this hook
//                                            ^^^^ error[B0238] `Date()` is not granted to this hook
