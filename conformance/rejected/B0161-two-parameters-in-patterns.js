function f({ id }, [id]) { return id; }
//                  ^ error[B0161] two parameters are named `id`
