/** The entry of the `previews` chunk: what hosts load with the first preview or page that is asked for. */
export {
  createPreviews,
  type HandoutRenderer,
  type PreviewInput,
  type Previews,
} from './preview/previews.ts';
export { previewPage } from './preview/page.ts';
