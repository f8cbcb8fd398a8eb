const open = () => { const gr = new GlideRecord("incident"); gr.query(); return gr; };
//                                  ^^^^^^^^^^^ error[B0418] nothing is named `GlideRecord`
