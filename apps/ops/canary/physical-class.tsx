// must be caught: physical-classes
export const classes = 'flex md:hover:ml-2 text-start';
