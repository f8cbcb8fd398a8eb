const pattern = /hook/uv;
//                    ^^ error[B0012] the flags `u` and `v` exclude each other
