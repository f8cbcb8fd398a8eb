const text = `price: \xg1`;
//            ^^^^^^^^^^^ error[B0138] the template has an escape that templates do not have
