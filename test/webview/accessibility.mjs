export const accessibility = () => ({});
