const pattern = /hook/gig;
//                    ^^^ error[B0012] the flag `g` is there twice
