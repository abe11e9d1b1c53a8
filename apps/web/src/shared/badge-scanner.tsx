import { Banner, Button } from '@ravabet/ui';
import { CameraOff } from 'lucide-react';
import decodeQR from 'qr/decode.js';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const everyMs = 250;
/** Wide enough for a badge at arm's length, small enough for a cheap phone to read four times a second. */
const width = 480;

/** Reads badges with the device's camera; works without a network. The same badge twice in a row is one. */
export function BadgeScanner({ onCode, onClose }: { onCode: (code: string) => void; onClose: () => void }): ReactNode {
  const { t } = useTranslation('offline');
  const video = useRef<HTMLVideoElement>(null);
  const heard = useRef(onCode);
  heard.current = onCode;
  const [problem, setProblem] = useState(false);

  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    let ended = false;
    let last = '';
    const start = async (): Promise<void> => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
        const element = video.current;
        if (ended || !element) return stop();
        element.srcObject = stream;
        await element.play();
        timer = setInterval(() => {
          const code = readFrame(element);
          if (code !== null && code !== last) heard.current(code);
          if (code !== null) last = code;
        }, everyMs);
      } catch {
        if (!ended) setProblem(true);
      }
    };
    const stop = (): void => {
      clearInterval(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    void start();
    return () => {
      ended = true;
      stop();
    };
  }, []);

  return (
    <div className="flex flex-col gap-2 rounded-card border border-line bg-card p-3">
      {problem ? (
        <Banner tone="warning">
          <CameraOff aria-hidden="true" className="me-1.5 inline size-4" />
          {t(($) => $.scan.noCamera)}
        </Banner>
      ) : (
        <>
          <video ref={video} muted playsInline className="max-h-72 w-full rounded-control bg-shade object-cover" />
          <p className="text-13 text-quiet">{t(($) => $.scan.hint)}</p>
        </>
      )}
      <Button className="min-h-11" onPress={onClose}>
        {t(($) => $.scan.close)}
      </Button>
    </div>
  );
}

function readFrame(video: HTMLVideoElement): string | null {
  if (video.videoWidth === 0) return null;
  const height = Math.round((video.videoHeight / video.videoWidth) * width);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, 0, 0, width, height);
  try {
    return decodeQR(context.getImageData(0, 0, width, height));
  } catch {
    // No code in this frame.
    return null;
  }
}
