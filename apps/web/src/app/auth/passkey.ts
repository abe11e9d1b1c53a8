import { authApi } from '../../shared/auth-api.ts';

/** Browsers hide the API on addresses that are neither https nor localhost. */
export const canUsePasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function';

export async function signInWithPasskey(): Promise<void> {
  const options = await authApi.passkeySignInOptions();
  const credential = await navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
  });
  await authApi.signInWithPasskey((credential as PublicKeyCredential).toJSON());
}

export async function addPasskey(name: string): Promise<void> {
  const options = await authApi.passkeyRegisterOptions();
  const credential = await navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
  });
  await authApi.registerPasskey((credential as PublicKeyCredential).toJSON(), name);
}
