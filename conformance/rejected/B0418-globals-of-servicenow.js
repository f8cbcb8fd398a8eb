const record = new GlideRecord("incident");
//                 ^^^^^^^^^^^ error[B0418] nothing is named `GlideRecord`
gs.info(record);
//< error[B0418] nothing is named `gs`
