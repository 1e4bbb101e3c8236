import './app.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isOffline } from './api/problem.ts';
import { ToastPlace } from './design/toast.tsx';
import { preloadPages } from './preload-pages.ts';
import { makeRouter } from './router.tsx';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The server is on this machine: asking again is cheap, and another window may have changed things.
      staleTime: 2_000,
      retry: (failures, error) => isOffline(error) && failures < 2,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

const router = makeRouter(queries);
const app = document.getElementById('app');
if (app !== null) {
  createRoot(app).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ToastPlace>
          <RouterProvider router={router} />
        </ToastPlace>
      </QueryClientProvider>
    </StrictMode>,
  );
  preloadPages();
}
