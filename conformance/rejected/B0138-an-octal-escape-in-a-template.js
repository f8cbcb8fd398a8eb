const text = `\1`;
//            ^^ error[B0138] the template has an escape that templates do not have
