export const behaviour = () => ({});
