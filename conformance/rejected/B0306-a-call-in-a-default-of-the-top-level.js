// with: --api billing.d.ts --allow billing
import { charge } from "billing";
const { receipt = charge("ann", 100) } = {};
//                ^^^^^^ error[B0306] `charge` is called outside every function
export default () => receipt;
