import '../styles.css';
import { createRoot } from 'react-dom/client';
import { GalleryPage } from './gallery.page.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<GalleryPage />);
