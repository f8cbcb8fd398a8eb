// with: --api billing.d.ts --allow billing
import { charge } from "billing";
export default () => charge({ id: "ann" }, 100);
//                          ^^^^^^^^^^^^^ error[B0501] `customer` of `charge` must be `string`
